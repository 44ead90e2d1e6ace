import type { Refusal } from '@/lib/domain/result';
import { NOT_FOUND } from '@/lib/policies/roles';

export { NOT_FOUND };

/** What was sent cannot be meant; the sentence says what to write instead. */
export const badInput = (sentence: string, params?: Refusal['params']): Refusal => ({ code: 'bad-input', sentence, ...(params && { params }) });

/** Said when somebody works on a version that is no longer the latest. */
export const OLD_VERSION: Refusal = {
  code: 'stale', sentence: 'Dự thảo đã có bản mới hơn bản bạn đang xem. Tải lại trang để làm việc trên bản mới nhất.',
};

/** An explanation of a word or two is the least that a later reader needs. */
const SHORTEST_REASON = 3;

/** True if the text says something: at least three characters besides spaces. */
export const saysSomething = (text: string): boolean => text.trim().length >= SHORTEST_REASON;
