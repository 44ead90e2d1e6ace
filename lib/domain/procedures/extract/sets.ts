/** How many sets of the dossier are handed in (số lượng bộ hồ sơ). */
import { quantities } from '../../text/numbers';
import { sourceOf, type Passage } from './passages';
import type { SetCount } from './types';

/** The numbers of sets that a line states; parts of a number in brackets ("(01 bộ gốc, 02 bộ sao)") are left out. */
export function setsIn(passage: Passage): SetCount[] {
  const { text, folded } = passage;
  return quantities(text).filter((q) => q.unit === 'bộ' && isDossier(folded, q.start, q.end))
    .map((q) => ({ ...sourceOf(passage, q.start, q.end + (/^\s+hồ sơ/u.exec(folded.slice(q.end))?.[0].length ?? 0)), value: q.value }));
}

function isDossier(folded: string, start: number, end: number): boolean {
  const before = folded.slice(0, start);
  const after = folded.slice(end, end + 40);
  const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
  if (/^\s*(?:phận|môn|luật|trưởng|chứng từ|máy|phim|mẫu|tiêu chí|tài liệu|câu hỏi|đề|dữ liệu)/u.test(after)) return false;
  if (inBrackets && /(?<!\p{L})bộ(?!\p{L})[^()]{0,40}\(|trong đó/u.test(before)) return false;
  return /^\s*(?:\p{L}+ ){0,2}hồ sơ/u.test(after) || /số (?:lượng|bộ)[^.;]{0,40}$|hồ sơ[^.;]{0,60}$/u.test(before);
}
