import { deadlineFor, dueDate } from '@/lib/domain/process/deadlines';
import { atRevision, mayRequestOpinion, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayRequestOpinion as mayAsk } from '@/lib/policies/dossier';
import { actOnDossier, must } from './_act';
import type { Deps } from './_deps';
import { loadDossier } from './_snapshot';

/** Seven working days where the dated terms say nothing (the term is set by the unit itself since 2017). */
const DEFAULT_TERM = { amount: 7, unit: 'working-day' } as const;

/**
 * Sends the assessed draft to the control unit for its opinion (lấy ý kiến cơ quan kiểm soát TTHC,
 * Decree 63/2010 Art. 9): every procedure decided and its assessment complete.
 */
export function requestOpinion(
  deps: Pick<Deps, 'store' | 'clock' | 'hasher'>, actor: Actor, input: { dossierId: string; revision: number },
): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, async () => input.dossierId, async ({ tx, dossier, now, record }) => {
    must(mayAsk(actor, dossier));
    must(atRevision(dossier.revision, input.revision));
    const { snapshot, version } = await loadDossier(tx, dossier, deps.hasher);
    must(mayRequestOpinion(snapshot));

    const on = deps.clock.today();
    const term = deadlineFor({ task: 'control-opinion', documentType: dossier.documentType, regime: dossier.regime, on }) ?? DEFAULT_TERM;
    const due = dueDate(on, term);
    await tx.dossiers.update(dossier.id, { stage: 'consulting', opinionRequestedAt: now, opinionDueOn: due });
    await record('request-opinion', { version: version?.number, sha256: version?.sha256, due });
    return {};
  });
}
