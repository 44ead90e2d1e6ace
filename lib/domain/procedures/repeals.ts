/** Procedures that a draft does away with as a whole: "Bãi bỏ thủ tục cấp lại giấy phép …". */
import type { StructuredDocument } from '../structure/types';
import { matterOfPhrase } from './matter';
import { foldSpelling } from './spelling';
import type { FoundProcedure } from './types';

const REPEALS = /^(?:\S{1,4}[.)]\s*)?(?:nay\s+)?(?:bãi bỏ|hủy bỏ)(?!\p{L})/u;
const PROCEDURE = /(?:thủ tục|trình tự, thủ tục)(?: hành chính)?:? [“"]?(?=\p{L})/u;
const END = /[“”".;:(]|\s(?:tại|theo|quy định|ban hành|trên địa bàn)\s/u;

/** Repealed procedures that the draft names; what only repeals a place of another act names none. */
export function repealedProcedures(doc: StructuredDocument): FoundProcedure[] {
  return doc.provisions.flatMap((p): FoundProcedure[] => {
    const text = p.text.split('\n')[0] ?? '';
    const folded = foldSpelling(text);
    if (p.quoted === true || !(REPEALS.test(folded) || p.target?.operation === 'repeal')) return [];
    const word = PROCEDURE.exec(folded);
    if (word === null) return [];
    const phrase = (text.slice(word.index + word[0].length).split(END)[0] ?? '').trim().replace(/[,\s]+$/, '');
    const matter = matterOfPhrase(phrase);
    if (!matter.acting || matter.object.size < 2) return [];
    return [{
      name: phrase.charAt(0).toUpperCase() + phrase.slice(1), nature: 'repealed', provisions: [p.id], parts: { name: [p.id] }, elsewhere: {},
      targets: p.target ? [{ ...p.target, provision: p.id }] : [], missing: [],
    }];
  });
}
