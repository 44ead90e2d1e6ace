import { inStage, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayComment } from '@/lib/policies/dossier';
import { actOnDossier, found, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { dossierOfThread } from './_locate';
import { commentOf } from './open-thread';

/** An answer under a comment. The same words twice in a row by the same person are one click too many. */
export function replyToThread(deps: ActDeps, actor: Actor, input: { threadId: string; text: string }): Promise<Result<object, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfThread(input.threadId), async ({ tx, dossier, now, record }) => {
    must(mayComment(actor, dossier));
    must(inStage(dossier.stage, 'drafting', 'consulting', 'submitted', 'appraising', 'appraised'));
    const thread = found(await tx.threads.find(input.threadId));
    const text = commentOf(input.text);
    const last = thread.replies.at(-1);
    if (last?.authorId === actor.id && last.text === text) {
      refuse({ code: 'conflict-same-reply', sentence: 'Bạn vừa gửi đúng nội dung này rồi.' });
    }

    await tx.threads.reply(thread.id, { author: { id: actor.id, name: actor.name }, text, at: now });
    await record('reply-thread', { thread: thread.id, provision: thread.anchor.provision, text });
    return {};
  });
}
