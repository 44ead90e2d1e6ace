import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import { describeAct } from '@/lib/domain/record/acts';
import { hashEntry } from '@/lib/domain/record/chain';
import type { ActPayload, RecordEntry } from '@/lib/domain/record/types';
import type { Result } from '@/lib/domain/result';
import { readDossier } from './_act';
import type { Deps } from './_deps';

export interface RecordView {
  /** Latest first; `sentence` says what was done, without its subject. */
  readonly entries: readonly (RecordEntry & { readonly sentence: string; readonly intact: boolean })[];
  /** True if every entry of this dossier still has the hash of its content. The links between dossiers are checked by verifyRecord. */
  readonly chainOk: boolean;
}

/** What was done in one dossier, by whom and when (nhật ký). */
export function viewRecord(deps: Pick<Deps, 'store' | 'hasher'>, actor: Actor, input: { dossierId: string }): Promise<Result<RecordView, BlockedRefusal>> {
  return readDossier(deps, actor, input.dossierId, async (dossier) => {
    const entries = (await deps.store.record.ofDossier(dossier.id)).map((entry) => ({
      ...entry,
      sentence: describeAct(entry.act, entry.payload as ActPayload),
      intact: hashEntry(entry.previousHash, entry, (text) => deps.hasher.sha256(text)) === entry.hash,
    }));
    return { entries: entries.reverse(), chainOk: entries.every((entry) => entry.intact) };
  });
}
