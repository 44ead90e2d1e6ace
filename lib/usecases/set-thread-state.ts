import { inStage, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayComment } from '@/lib/policies/dossier';
import { actOnDossier, found, must } from './_act';
import type { ActDeps } from './_deps';
import { dossierOfThread } from './_locate';

/** Closes a comment that has been dealt with, or opens it again. Doing it twice changes nothing. */
export function setThreadState(
  deps: ActDeps, actor: Actor, input: { threadId: string; state: 'open' | 'resolved' },
): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfThread(input.threadId), async ({ tx, dossier, now, record }) => {
    must(mayComment(actor, dossier));
    must(inStage(dossier.stage, 'drafting', 'consulting', 'submitted', 'appraising', 'appraised'));
    const thread = found(await tx.threads.find(input.threadId));
    const open = input.state === 'open';
    if (thread.open === open) return {};

    await tx.threads.setOpen(thread.id, { open, by: actor.id, at: now });
    await record(open ? 'reopen-thread' : 'resolve-thread', { thread: thread.id, provision: thread.anchor.provision });
    return {};
  });
}
