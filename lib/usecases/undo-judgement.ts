import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { holding, labelsOf } from '@/lib/domain/teaching/labels';
import { describeParts } from '@/lib/domain/teaching/part-names';
import { actOnDossier, found, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { judgementsOf, putLabels } from './_judged';
import { currentVersion, dossierOfJudgement } from './_locate';
import { decidingRole } from './_role';
import { mayDecideAt } from './decide-finding';
import { reviewerOf, SEEN_NO_MORE } from './judge-line';

/** Takes back the latest judgement of a line (hoàn tác): its labels are again what they were before. The judgement itself stays on record. */
export function undoJudgement(deps: ActDeps, actor: Actor, input: { judgementId: string }): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfJudgement(input.judgementId), async ({ tx, dossier, now, record }) => {
    const judgement = found(await tx.judgements.find(input.judgementId));
    const version = await currentVersion(tx, dossier.id, judgement.versionId);
    const { provisionId, before, id: undoes } = judgement;
    const labels = labelsOf(await tx.findings.list(version.id), provisionId);
    const last = (await judgementsOf(tx, version)).get(provisionId);
    const role = decidingRole(actor, dossier, await tx.people.uploadersOf(dossier.id), reviewerOf(labels, last));
    must(mayDecideAt(dossier, role));
    if (last?.id !== undoes) refuse(SEEN_NO_MORE);

    await putLabels(tx, version.id, provisionId, before);
    await tx.judgements.add({
      versionId: version.id, reading: version.reading.number, provisionId, before: labels, after: before, reason: null,
      madeById: actor.id, madeRole: role, madeAt: now, undoes, carriedFrom: null,
    });
    await record('undo-judgement', { judgement: undoes, version: version.number, provision: provisionId, said: describeParts(holding(before)) });
    return {};
  });
}
