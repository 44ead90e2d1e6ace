import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Procedure, Role } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import type { Transaction } from '@/lib/ports/store';
import { actOnDossier, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { currentProcedure, dossierOfProcedure } from './_locate';
import { badInput, saysSomething } from './_refusals';
import { decidingRole } from './_role';
import { mayDecideAt, reasonOf } from './decide-finding';

export interface ProcedureDecision {
  readonly procedureId: string;
  readonly decision: 'confirmed' | 'rejected';
  readonly reason: string;
  /** A better name than the machine's, if the person gives one. */
  readonly name?: string;
}

/**
 * A person confirms that the draft sets this procedure, or rejects it as none. What a drafter
 * rejects, a control officer must agree to: otherwise a drafter could put a procedure out of the
 * reach of assessment (Decree 63/2010 Art. 9). Confirming also confirms the parts the machine
 * marked in the procedure's provisions and that nobody has decided on yet.
 */
export function decideProcedure(deps: ActDeps, actor: Actor, input: ProcedureDecision): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfProcedure(input.procedureId), async ({ tx, dossier, now, record }) => {
    const { procedure, version } = await currentProcedure(tx, dossier, input.procedureId);
    const role = decidingRole(actor, dossier, await tx.people.uploadersOf(dossier.id), procedure.decidedRole);
    must(mayDecideAt(dossier, role));
    const reason = reasonOf(input);
    const name = nameOf(input, procedure);
    if (isRepeated(procedure, input, { reason, name, role })) return {};

    const told = { procedure: name, id: procedure.id, version: version.number, decision: input.decision, reason };
    if (isReview(procedure, input, role)) {
      await tx.procedures.decide(procedure.id, { ...drafterDecision(procedure), reviewedById: actor.id });
      await record('review-rejection', told);
      return {};
    }
    const by = { decidedById: actor.id, decidedRole: role, decidedAt: now };
    const reviewedById = input.decision === 'rejected' && role === 'control_officer' ? actor.id : null;
    await tx.procedures.decide(procedure.id, { decision: input.decision, reason: reason || null, name, ...by, reviewedById });
    const parts = input.decision === 'confirmed' ? await confirmParts(tx, procedure, by) : 0;
    await record('decide-procedure', { ...told, parts });
    return {};
  });
}

/** A control officer rejects what the drafter has rejected: agreement, and the drafter's decision stays the drafter's. */
const isReview = (procedure: Procedure, input: ProcedureDecision, role: Role): boolean =>
  role === 'control_officer' && input.decision === 'rejected' && procedure.decision === 'rejected' && procedure.reviewedById === null;

function isRepeated(procedure: Procedure, input: ProcedureDecision, now: { reason: string; name: string; role: Role }): boolean {
  if (procedure.decision !== input.decision || procedure.name !== now.name || isReview(procedure, input, now.role)) return false;
  return procedure.reviewedById !== null || (procedure.reason ?? '') === now.reason;
}

function drafterDecision(procedure: Procedure): { decision: 'rejected'; reason: string | null; decidedById: string; decidedRole: Role; decidedAt: string } {
  const { reason, decidedById, decidedRole, decidedAt } = procedure;
  if (decidedById === null || decidedRole === null || decidedAt === null) throw new Error(`procedure ${procedure.id} is rejected by nobody`);
  return { decision: 'rejected', reason, decidedById, decidedRole, decidedAt };
}

function nameOf(input: ProcedureDecision, procedure: Procedure): string {
  if (input.name === undefined) return procedure.name;
  if (!saysSomething(input.name)) refuse(badInput('Tên thủ tục gồm từ chỉ hành động, kết quả và đối tượng, ví dụ “Cấp giấy phép xây dựng nhà ở”.'));
  return input.name.trim();
}

async function confirmParts(tx: Transaction, procedure: Procedure, by: { decidedById: string; decidedRole: Role; decidedAt: string }): Promise<number> {
  const open = (await tx.findings.list(procedure.versionId)).filter(
    (finding) => finding.kind === 'part' && finding.decision === 'proposed' && finding.provisionId !== null && procedure.provisionIds.includes(finding.provisionId),
  );
  for (const finding of open) await tx.findings.decide(finding.id, { decision: 'confirmed', reason: null, ...by });
  return open.length;
}
