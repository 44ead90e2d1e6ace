/** A wording proposed in place of words of a draft (đề nghị sửa câu chữ). */
import { tokens } from '../compare/words';
import { err, ok, type Result } from '../result';
import { normalise } from '../text/normalise';

/** Longest wording that is taken, in characters: whoever proposes more writes a draft of their own. */
export const LONGEST_WORDING = 20_000;

export type WordingFault = 'unchanged' | 'too-long';

/**
 * The wording as it is kept: in the spelling of the reader, without white space around it. An empty one proposes to
 * leave the words out.
 */
export function wordingOf(quote: string, proposed: string): Result<string, WordingFault> {
  const wording = normalise(proposed).trim();
  if (wording.length > LONGEST_WORDING) return err('too-long');
  return isSameWording(quote, wording) ? err('unchanged') : ok(wording);
}

/** True of two texts that differ at most in white space and in where the tone mark stands: as versions are compared. */
export function isSameWording(a: string, b: string): boolean {
  const [left, right] = [keysOf(a), keysOf(b)];
  return left.length === right.length && left.every((key, at) => key === right[at]);
}

const keysOf = (text: string): string[] => tokens(normalise(text)).flatMap(({ key }) => (key === '' ? [] : [key]));
