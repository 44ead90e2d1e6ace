/** Comments (bình luận) as talks: what was said first, with the answers to it. */
import type { FileComment } from './types';

/** One comment as a file holds it. */
export interface Said extends Omit<FileComment, 'replies'> {
  /** What answers name it by; empty where nothing can. */
  readonly key: string;
  /** The key of the comment that it answers; empty or unknown where it answers none. */
  readonly parent: string;
}

/**
 * Every comment that is no answer, with its answers, oldest first where all have a date. An answer
 * to an answer belongs to the same talk; comments that answer each other in a circle, as only a
 * broken file says, stand for themselves.
 */
export function talksOf(comments: readonly Said[]): FileComment[] {
  const byKey = new Map(comments.filter((c) => c.key !== '').map((c) => [c.key, c]));
  const answers = new Map<Said, Said[]>();
  for (const comment of comments) {
    const first = firstOf(comment, byKey);
    const found = answers.get(first) ?? [];
    answers.set(first, first === comment ? found : [...found, comment]);
  }
  return comments.filter((c) => firstOf(c, byKey) === c).map((comment) => {
    const { author, date, text, quote, line, resolved } = comment;
    return { author, date, text, quote, line, resolved, replies: oldestFirst(answers.get(comment) ?? []).map((a) => ({ author: a.author, date: a.date, text: a.text })) };
  });
}

function firstOf(comment: Said, byKey: ReadonlyMap<string, Said>): Said {
  const seen = new Set([comment]);
  for (let at = comment; ; ) {
    const above = byKey.get(at.parent);
    if (above === undefined) return at;
    if (seen.has(above)) return comment;
    seen.add(above);
    at = above;
  }
}

function oldestFirst(answers: readonly Said[]): readonly Said[] {
  return answers.every((a) => a.date !== '') ? [...answers].sort((a, b) => a.date.localeCompare(b.date)) : answers;
}
