/** Comments that come with a file, and the threads that were made of those of the version before. */
import type { FileComment, Thread } from './types';

/** What a file says in comments that is not here yet. */
export interface NewTalk {
  readonly comments: readonly FileComment[];
  /** Answers written in the file under a comment that is already a thread. */
  readonly answers: readonly { readonly threadId: string; readonly reply: FileReply }[];
}

type FileReply = NonNullable<FileComment['replies']>[number];

/**
 * Tells new comments from those that came with an earlier upload or reading: the same author, moment and text on
 * the same words, or, where a moment was written, on words that were edited since. Whether such a thread is
 * open is left as people here have left it.
 */
export function newTalk(comments: readonly FileComment[], threads: readonly Thread[]): NewTalk {
  const known = matchComments(comments.filter(saysSomething), threads.filter(({ source }) => source !== null));
  return {
    comments: comments.filter((one) => saysSomething(one) && !known.has(one)),
    answers: [...known].flatMap(([comment, thread]) => (comment.replies ?? []).filter((reply) => !isAnswered(thread, reply)).map((reply) => ({ threadId: thread.id, reply }))),
  };
}

const saysSomething = ({ text, replies = [] }: FileComment): boolean => text.trim() !== '' || replies.some((reply) => reply.text.trim() !== '');

function matchComments(comments: readonly FileComment[], threads: readonly Thread[]): Map<FileComment, Thread> {
  const matches = new Map<FileComment, Thread>();
  const free = new Set(threads);
  const pair = (isSame: (comment: FileComment, thread: Thread) => boolean): void => {
    for (const comment of comments) {
      if (matches.has(comment)) continue;
      const thread = [...free].find((one) => isSame(comment, one));
      if (thread === undefined) continue;
      matches.set(comment, thread);
      free.delete(thread);
    }
  };
  pair((comment, thread) => isSameSaying(comment, thread) && thread.source?.quote === comment.quote);
  pair((comment, thread) => isSameSaying(comment, thread) && comment.date !== null);
  return matches;
}

const isSameSaying = ({ author, date, text }: FileComment, { source, replies }: Thread): boolean =>
  source?.author === author && source.date === date && replies[0]?.text === text;

const isAnswered = ({ replies }: Thread, { author, text }: FileReply): boolean =>
  replies.slice(1).some((reply) => reply.authorId === null && reply.authorName === author && reply.text === text);

/**
 * The moment a comment was written, or null where the file tells none that can be read. Word and LibreOffice
 * write the clock of the writer's desk, Word with a "Z" that is not meant; here it is the clock of Viet Nam.
 */
export function momentOf(date: string | null): string | null {
  const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?/.exec(date ?? '')?.[0];
  const time = local === undefined ? Number.NaN : Date.parse(`${local}+07:00`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
