import { atRevision, mayUpload, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Dossier, Finding, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayRecordGround } from '@/lib/policies/dossier';
import { actOnDossier, must, refuse } from './_act';
import { analyseDraft } from './_analyse';
import type { Deps } from './_deps';
import { badInput, saysSomething } from './_refusals';

type GroundDeps = Parameters<typeof analyseDraft>[0];

/**
 * The drafter records the ground on which this kind of document may set procedures (căn cứ được quy
 * định TTHC: Law 80/2015 Art. 14(4), Decree 78/2025 Art. 5). What the rules said only for want of a
 * ground no longer holds for the latest version; it is struck out with the ground as the reason.
 */
export function recordGround(
  deps: Pick<Deps, 'store' | 'clock' | 'finder'>, actor: Actor, input: { dossierId: string; revision: number; ground: string },
): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, async () => input.dossierId, async ({ tx, dossier, now, record }) => {
    must(mayRecordGround(actor, dossier));
    must(mayUpload(dossier.stage));
    must(atRevision(dossier.revision, input.revision));
    const ground = input.ground.trim();
    if (!saysSomething(ground)) refuse(badInput('Hãy ghi điều, khoản, văn bản giao hoặc cho phép quy định thủ tục hành chính.'));
    if (dossier.ground === ground) return {};

    const version = await tx.versions.latest(dossier.id);
    const settled = version === null ? [] : await settledBy({ ...deps, store: tx }, dossier, ground, version, await tx.findings.list(version.id));
    for (const finding of settled) {
      await tx.findings.decide(finding.id, { decision: 'rejected', reason: `Đã ghi căn cứ: ${ground}`, decidedById: actor.id, decidedRole: 'drafter', decidedAt: now });
    }
    await tx.dossiers.update(dossier.id, { ground });
    await record('record-ground', { ground, settled: settled.length });
    return {};
  });
}

/**
 * Open findings that are made without the ground and not with it. Both are asked for: a finding that today's rules
 * do not make in either case, since an administrator has set its rule otherwise meanwhile, is none of the ground's.
 */
async function settledBy(deps: GroundDeps, dossier: Dossier, ground: string, version: Version, findings: readonly Finding[]): Promise<Finding[]> {
  const before = await foundWith(deps, dossier, version);
  const after = await foundWith(deps, { ...dossier, ground }, version);
  const settled = ({ code, provisionId, quote }: Finding): boolean => before.has(keyOf(code, provisionId, quote)) && !after.has(keyOf(code, provisionId, quote));
  return findings.filter((finding) => finding.kind === 'rule' && finding.decision === 'proposed' && settled(finding));
}

async function foundWith(deps: GroundDeps, dossier: Dossier, { document }: Version): Promise<Set<string>> {
  const analysis = await analyseDraft(deps, document, dossier);
  if (!analysis.ok) return refuse(analysis.error);
  return new Set(analysis.value.findings.map(({ rule, provision, quote }) => keyOf(rule, provision, quote)));
}

const keyOf = (rule: string, provision: string | null, quote: string): string => JSON.stringify([rule, provision, quote]);
