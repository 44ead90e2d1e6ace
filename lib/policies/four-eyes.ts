import type { Actor } from '../domain/process/types';
import type { Verdict } from './roles';

/** Whoever wrote the draft does not judge it: drafting and judging are in different hands. */
export const notOneOf = (actor: Actor, authors: readonly string[]): Verdict =>
  !authors.includes(actor.id) || {
    code: 'four-eyes', sentence: 'Bạn đã tham gia soạn thảo dự thảo này nên không thể cho ý kiến, thẩm định hoặc ban hành nó.',
  };

/** The first refusal of several policies, or allowed. */
export const all = (...verdicts: Verdict[]): Verdict => verdicts.find((v) => v !== true) ?? true;
