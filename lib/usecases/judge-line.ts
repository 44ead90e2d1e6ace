import { PARTS, type Part } from '@/lib/domain/procedures/types';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Role, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import type { Provision } from '@/lib/domain/structure/types';
import { hasLabels, judged, labelsOf, overturns, proposedBy } from '@/lib/domain/teaching/labels';
import { describeParts } from '@/lib/domain/teaching/part-names';
import type { Judgement, LineLabel } from '@/lib/domain/teaching/types';
import { actOnDossier, found, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { judgementsOf, putLabels } from './_judged';
import { currentVersion, dossierOfVersion, provisionIn } from './_locate';
import { badInput, saysSomething } from './_refusals';
import { decidingRole } from './_role';
import { mayDecideAt } from './decide-finding';

export interface LineJudgement {
  readonly versionId: string;
  readonly provisionId: string;
  /** All parts that the line regulates; none where it is no part of a procedure. */
  readonly labels: readonly Part[];
  readonly reason: string;
  /** Id of the judgement that the person saw in force on the line, or null. */
  readonly seen: string | null;
}

/**
 * A person says which parts of a procedure a line regulates: as the machine proposed, others, or none (sửa nhãn).
 * Whoever overturns the machine says why, for those who read later and for the machine that learns from it.
 */
export function judgeLine(deps: ActDeps, actor: Actor, input: LineJudgement): Promise<Result<{ judgementId: string }, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfVersion(input.versionId), async ({ tx, dossier, now, record }) => {
    const version = await currentVersion(tx, dossier.id, input.versionId);
    const provision = lineIn(version, input.provisionId);
    const before = labelsOf(await tx.findings.list(version.id), provision.id);
    const last = (await judgementsOf(tx, version)).get(provision.id);
    const role = decidingRole(actor, dossier, await tx.people.uploadersOf(dossier.id), reviewerOf(before, last));
    must(mayDecideAt(dossier, role));
    if ((last?.id ?? null) !== input.seen) refuse(SEEN_NO_MORE);
    const wanted = PARTS.filter((part) => input.labels.includes(part));
    const overturned = overturns(before, wanted);
    const reason = input.reason.trim() || null;
    if (overturned && !saysSomething(input.reason)) refuse(badInput('Nhãn khác với máy đề xuất: hãy chọn hoặc ghi lý do (ít nhất 3 ký tự) để người xem sau hiểu vì sao.'));

    const after = judged(before, wanted, { reason, decidedById: actor.id, decidedRole: role, decidedAt: now });
    await putLabels(tx, version.id, provision.id, after);
    const made = await tx.judgements.add({
      versionId: version.id, reading: version.reading.number, provisionId: provision.id, before, after, reason,
      madeById: actor.id, madeRole: role, madeAt: now, undoes: null, carriedFrom: null,
    });
    await record('judge-line', {
      judgement: made.id, version: version.number, provision: provision.id, verdict: overturned ? 'overturned' : 'confirmed', labels: wanted,
      said: describeParts(wanted), ...(overturned && { proposed: describeParts(proposedBy(before)) }), reason: reason ?? '',
    });
    return { judgementId: made.id };
  });
}

export const SEEN_NO_MORE = { code: 'stale', sentence: 'Người khác vừa sửa nhãn dòng này. Tải lại trang để xem nhãn mới nhất rồi sửa tiếp.' } as const;

/** The reviewer who has spoken of the line, if any: a drafter does not overturn a reviewer. */
export const reviewerOf = (labels: readonly LineLabel[], last: Judgement | undefined): Role | null =>
  [...labels.map(({ decidedRole }) => decidedRole), last?.madeRole ?? null].find((role) => role === 'control_officer' || role === 'appraiser') ?? null;

function lineIn(version: Version, id: string): Provision {
  const provision = found(provisionIn(version, id));
  return hasLabels(provision) ? provision : refuse(badInput('Nhãn được gắn cho điều, khoản, điểm có chữ. Hãy chọn một dòng như vậy.'));
}
