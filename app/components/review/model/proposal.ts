/** What a proposed wording changes, as the page shows it. */
import type { WordSpan } from '@/lib/domain/compare/types';
import { compareWords } from '@/lib/domain/compare/words';
import { isSameWording } from '@/lib/domain/proposals/wording';

export interface ProposedChangeWords {
  /** omitted: the words are to be left out. */
  readonly kind: 'unchanged' | 'omitted' | 'changed';
  readonly words: readonly WordSpan[];
  /** In how many places words come and go. */
  readonly added: number;
  readonly deleted: number;
}

/** The difference between words of the draft and the wording proposed for them. */
export function changeOf(quote: string, proposal: string): ProposedChangeWords {
  const words = compareWords(quote, proposal.trim());
  const count = (op: WordSpan['op']) => words.filter((one) => one.op === op).length;
  const kind = proposal.trim() === '' ? 'omitted' : isSameWording(quote, proposal) ? 'unchanged' : 'changed';
  return { kind, words, added: count('added'), deleted: count('deleted') };
}

/** Characters that are kept of a stretch that stays, on the side of a change. */
const SHOWN = 60;

/** The changes with the words near them: what stays between is cut between two words. */
export function shortened(words: readonly WordSpan[]): WordSpan[] {
  return words.map((one, at) => {
    if (one.op !== 'same' || one.text.length <= 3 * SHOWN) return one;
    const head = at === 0 ? '' : one.text.slice(0, SHOWN).replace(/\S+$/u, '');
    const tail = at === words.length - 1 ? '' : one.text.slice(-SHOWN).replace(/^\S+/u, '');
    return { op: 'same', text: `${head}…${tail}` };
  });
}
