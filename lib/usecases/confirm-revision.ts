import { inStage, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayAppraise } from '@/lib/policies/judgement';
import { actOnDossier, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { currentAppraisal, currentVersion, dossierOfAppraisal } from './_locate';

/** The appraiser has seen the remarks worked into a newer version: that one, and no other, may be adopted. */
export function confirmRevision(
  deps: ActDeps, actor: Actor, input: { appraisalId: string; versionId: string },
): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfAppraisal(input.appraisalId), async ({ tx, dossier, record }) => {
    must(mayAppraise(actor, dossier, await tx.people.uploadersOf(dossier.id)));
    const appraisal = await currentAppraisal(tx, dossier, input.appraisalId);
    must(inStage(dossier.stage, 'appraised'));
    const version = await currentVersion(tx, dossier.id, input.versionId);
    if (appraisal.confirmedVersionId === version.id) return {};
    if (appraisal.versionId === version.id) {
      refuse({ code: 'conflict-not-revised', sentence: 'Đây vẫn là bản đã thẩm định. Cơ quan soạn thảo cần tải bản đã chỉnh lý lên trước.' });
    }

    await tx.appraisals.confirmRevision(appraisal.id, version.id);
    await record('confirm-revision', { appraisal: appraisal.id, version: version.number, sha256: version.sha256 });
    return {};
  });
}
