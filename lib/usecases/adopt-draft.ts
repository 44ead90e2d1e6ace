import { atRevision, inStage, mayAdopt, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { isNormative, parseDocumentNumber } from '@/lib/domain/text/document-number';
import { mayAdoptDraft } from '@/lib/policies/judgement';
import { actOnDossier, must, refuse } from './_act';
import type { Deps } from './_deps';
import { badInput, OLD_VERSION } from './_refusals';
import { loadDossier } from './_snapshot';

export interface Adoption {
  readonly dossierId: string;
  readonly revision: number;
  readonly versionId: string;
  /** SHA-256 of the version, as the issuer saw it. */
  readonly sha256: string;
  /** Official number: "12/2026/QĐ-UBND". */
  readonly number: string;
}

/**
 * The gate: the draft is recorded as issued (ban hành) only when nothing is missing, and only for
 * exactly the file that was judged: the hash the issuer saw, the hash of the version and the hash
 * of the bytes as they are stored now must be one.
 */
export function adoptDraft(
  deps: Pick<Deps, 'store' | 'clock' | 'hasher'>, actor: Actor, input: Adoption,
): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, async () => input.dossierId, async ({ tx, dossier, now, record }) => {
    must(mayAdoptDraft(actor, dossier, await tx.people.uploadersOf(dossier.id)));
    if (dossier.stage === 'adopted') must(inStage(dossier.stage, 'appraised'));
    must(atRevision(dossier.revision, input.revision));
    const { snapshot, version } = await loadDossier(tx, dossier, deps.hasher);
    must(mayAdopt(snapshot));
    if (version === null || version.id !== input.versionId) refuse(OLD_VERSION);
    if (version.sha256 !== input.sha256.toLowerCase()) {
      refuse({ code: 'conflict-hash', sentence: 'Mã băm bạn xác nhận không phải của bản hiện tại. Tải lại trang và đối chiếu lại trước khi ban hành.' });
    }
    const number = officialNumber(input.number, version.document.head.number, now);

    await tx.dossiers.update(dossier.id, { stage: 'adopted', adoptedVersionId: version.id, adoptedAt: now, adoptedNumber: number });
    await record('adopt', { version: version.number, versionId: version.id, sha256: version.sha256, number, date: deps.clock.today() });
    return {};
  });
}

/**
 * The number as it is kept. A legal normative document carries serial and year (Decree 78/2025 Art. 62);
 * its sign must be the one in the head of the draft, where the draft has one.
 */
function officialNumber(written: string, inDraft: string, now: string): string {
  const number = parseDocumentNumber(written);
  if (number === null || number.serial === '' || !isNormative(number)) {
    refuse(badInput('Số, ký hiệu của văn bản quy phạm pháp luật có dạng “12/2026/QĐ-UBND”: số thứ tự, năm ban hành và ký hiệu.'));
  }
  if (Math.abs((number.year ?? 0) - Number(now.slice(0, 4))) > 1) {
    refuse(badInput(`Năm ${number.year} trong số, ký hiệu không phù hợp với thời điểm ban hành.`));
  }
  const sign = parseDocumentNumber(inDraft)?.sign;
  if (sign !== undefined && sign !== number.sign) {
    refuse(badInput(`Ký hiệu “${number.sign}” khác ký hiệu “${sign}” ghi trong dự thảo. Hãy kiểm tra lại số văn bản.`));
  }
  return number.text;
}
