/** Forms that the draft prescribes (mẫu đơn, mẫu tờ khai): Decree 63/2010 Art. 8(2)(h). */
import { foldSpelling } from '../spelling';
import { FORM_NUMBER } from './paper-words';
import { sourceOf, type Passage } from './passages';
import type { FormFact } from './types';

/** "Mẫu số 01 Phụ lục I", as written; null where no form with a number is named. */
export function formNumberIn(text: string): string | null {
  const found = FORM_NUMBER.exec(foldSpelling(text));
  if (found === null) return null;
  return written(text.slice(found.index, found.index + found[0].length));
}

function written(words: string): string {
  const bare = words.replace(/[\s,]+$/u, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

const EVERY = new RegExp(FORM_NUMBER.source, 'gu');

/** Every form named in a line. */
export function formsIn(passage: Passage): FormFact[] {
  return Array.from(passage.folded.matchAll(EVERY), (m) => ({
    ...sourceOf(passage, m.index, m.index + m[0].length),
    number: written(passage.text.slice(m.index, m.index + m[0].length)),
  }));
}
