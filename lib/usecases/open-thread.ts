import { makeAnchor } from '@/lib/domain/anchors/make-anchor';
import { inStage, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayComment } from '@/lib/policies/dossier';
import { actOnDossier, found, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { currentVersion, dossierOfVersion, provisionIn } from './_locate';
import { badInput } from './_refusals';

export interface ThreadOpened {
  readonly versionId: string;
  readonly provisionId: string;
  /** Range of the commented words in the provision's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A comment on words of the latest version (bình luận), by anybody who takes part. */
export function openThread(deps: ActDeps, actor: Actor, input: ThreadOpened): Promise<Result<{ threadId: string }, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfVersion(input.versionId), async ({ tx, dossier, now, record }) => {
    must(mayComment(actor, dossier));
    must(inStage(dossier.stage, 'drafting', 'consulting', 'submitted', 'appraising', 'appraised'));
    const version = await currentVersion(tx, dossier.id, input.versionId);
    const provision = found(provisionIn(version, input.provisionId));
    const anchor = input.end <= provision.text.length ? makeAnchor(version.document, provision.id, input.start, input.end) : null;
    if (anchor === null) refuse(badInput('Hãy chọn đoạn chữ cần bình luận trong một điều, khoản hoặc điểm.'));
    const text = commentOf(input.text);

    const thread = await tx.threads.open({
      dossierId: dossier.id, versionId: version.id, author: { id: actor.id, name: actor.name }, text, at: now, anchor,
    });
    await record('open-thread', { thread: thread.id, version: version.number, provision: anchor.provision, quote: anchor.quote, text });
    return { threadId: thread.id };
  });
}

/** The comment as it is kept; an empty one is refused. */
export function commentOf(text: string): string {
  return text.trim() || refuse(badInput('Hãy viết nội dung bình luận.'));
}
