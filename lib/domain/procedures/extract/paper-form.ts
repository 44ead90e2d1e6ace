/** In what form a paper is handed in, and how many copies: "01 bản sao có chứng thực", "xuất trình bản chính để đối chiếu". */
import { quantities } from '../../text/numbers';
import type { PaperForm } from './types';

const FORMS: readonly (readonly [PaperForm, RegExp])[] = [
  ['certified', /(?:bản (?:sao|chụp|dịch|photo|phô tô)|sao)[^.;,]{0,40}(?:chứng thực|công chứng)(?! cá nhân)|bản chứng thực/u],
  ['copy', /(?:bản (?:sao|chụp|photo|phô tô|photocopy)|sao y)(?!(?: y)?(?: bản chính)?[ (]+(?:có |được |đã )?(?:chứng thực|công chứng))(?! [^.;,(]{0,40}(?:có |được |đã )(?:chứng thực|công chứng))/u],
  ['original', /(?<!(?:xuất trình|kèm|kèm theo|mang theo|cùng|với|sao y|từ) )(?:bản (?:chính|gốc))(?![^.;]{0,30}đối chiếu)/u],
  ['shown', /xuất trình|để đối chiếu|đối chiếu (?:với )?bản (?:chính|gốc)/u],
  ['electronic', /bản (?:sao )?điện tử|tệp (?:tin|dữ liệu)|bản mềm|(?<!\p{L})file|bản (?:scan|quét)|dạng điện tử|(?:đĩa|thẻ nhớ) (?:cd|usb|quang)/u],
];

/** The forms that folded words allow, each once. */
export function paperForms(folded: string): PaperForm[] {
  return FORMS.filter(([, regex]) => regex.test(folded)).map(([form]) => form);
}

/** Number of copies: "(02 bản chính)" is 2; null where no number stands. */
export function copiesOf(text: string): number | null {
  return quantities(text).find((q) => q.unit === 'bản')?.value ?? null;
}
