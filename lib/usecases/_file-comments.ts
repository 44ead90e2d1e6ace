import { anchorOfComment } from '@/lib/domain/anchors/comment-anchor';
import { flowOf } from '@/lib/domain/anchors/flow';
import { momentOf, newTalk } from '@/lib/domain/process/file-comments';
import type { FileComment, Version } from '@/lib/domain/process/types';
import type { OutsideReply, Transaction } from '@/lib/ports/store';

/**
 * Makes threads of the comments that came with the file of a version, and adds the answers that were written in
 * the file since. What came with an earlier version, or with an earlier reading of this one, is not doubled.
 *
 * @returns how many threads were made
 */
export async function importComments(tx: Transaction, version: Version, by: { actorId: string; now: string }): Promise<number> {
  const { comments, answers } = newTalk(version.revisions.comments, await tx.threads.list(version.dossierId));
  const flow = flowOf(version.document);
  for (const comment of comments) {
    const { author, date, quote, line = null } = comment;
    await tx.threads.bring({
      dossierId: version.dossierId, versionId: version.id, anchor: anchorOfComment(version.document, { quote, line }, flow),
      source: { author, date, quote }, open: comment.resolved !== true, broughtById: by.actorId, at: by.now, replies: talkOf(comment, by.now),
    });
  }
  for (const { threadId, reply } of answers) {
    await tx.threads.bringReply(threadId, { authorName: reply.author, text: reply.text, at: momentOf(reply.date) ?? by.now });
  }
  return comments.length;
}

/** What was said in a comment, one after the other: answers without an hour of their own follow what they answer. */
function talkOf(comment: FileComment, now: string): OutsideReply[] {
  const said: OutsideReply[] = [];
  for (const { author, date, text } of [comment, ...(comment.replies ?? [])]) {
    const before = said.at(-1)?.at;
    const at = momentOf(date) ?? before ?? now;
    said.push({ authorName: author, text, at: before !== undefined && at <= before ? new Date(Date.parse(before) + 1).toISOString() : at });
  }
  return said;
}
