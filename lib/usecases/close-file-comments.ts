import { inStage, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayCloseFileComments } from '@/lib/policies/dossier';
import { actOnDossier, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { currentVersion, dossierOfVersion } from './_locate';
import { badInput, saysSomething } from './_refusals';

/**
 * Closes every open comment that came with the file, with one reason that is written under each. Such comments are
 * often those of a round of work long done: they count at the gate like others, but need not be closed one by one.
 */
export function closeFileComments(deps: ActDeps, actor: Actor, input: { versionId: string; reason: string }): Promise<Result<{ closed: number }, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfVersion(input.versionId), async ({ tx, dossier, now, record }) => {
    must(mayCloseFileComments(actor, dossier));
    must(inStage(dossier.stage, 'drafting', 'consulting', 'submitted', 'appraising', 'appraised'));
    const version = await currentVersion(tx, dossier.id, input.versionId);
    const reason = input.reason.trim();
    if (!saysSomething(reason)) refuse(badInput('Hãy ghi lý do đóng các bình luận, ít nhất 3 ký tự, ví dụ “đã sửa trong bản này”.'));
    const open = (await tx.threads.list(dossier.id)).filter((thread) => thread.open && thread.source !== null);
    if (open.length === 0) return { closed: 0 };
    for (const { id } of open) {
      await tx.threads.reply(id, { author: { id: actor.id, name: actor.name }, text: reason, at: now });
      await tx.threads.setOpen(id, { open: false, by: actor.id, at: now });
    }
    await record('close-file-comments', { version: version.number, n: open.length, reason, threads: open.map(({ id }) => id) });
    return { closed: open.length };
  });
}
