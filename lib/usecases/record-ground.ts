import { atRevision, mayUpload, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Dossier, Finding, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayRecordGround } from '@/lib/policies/dossier';
import { actOnDossier, must, refuse } from './_act';
import type { Deps } from './_deps';
import { badInput, saysSomething } from './_refusals';

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
    const settled = version === null ? [] : await settledBy(deps, { ...dossier, ground }, version, await tx.findings.list(version.id));
    for (const finding of settled) {
      await tx.findings.decide(finding.id, { decision: 'rejected', reason: `Đã ghi căn cứ: ${ground}`, decidedById: actor.id, decidedRole: 'drafter', decidedAt: now });
    }
    await tx.dossiers.update(dossier.id, { ground });
    await record('record-ground', { ground, settled: settled.length });
    return {};
  });
}

/** Open findings of rules that are no longer made once the ground is known. */
async function settledBy(deps: Pick<Deps, 'finder' | 'clock'>, dossier: Dossier, version: Version, findings: readonly Finding[]): Promise<Finding[]> {
  const { regime, documentType, ground } = dossier;
  const key = (rule: string, provision: string | null, quote: string): string => JSON.stringify([rule, provision, quote]);
  const analysis = await deps.finder.analyse(version.document, { regime, documentType, ground, on: deps.clock.today() });
  if (!analysis.ok) return refuse(analysis.error);
  const still = new Set(analysis.value.findings.map((finding) => key(finding.rule, finding.provision, finding.quote)));
  return findings.filter((finding) => finding.kind === 'rule' && finding.decision === 'proposed' && !still.has(key(finding.code, finding.provisionId, finding.quote)));
}
