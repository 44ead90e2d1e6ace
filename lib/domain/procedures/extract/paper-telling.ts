/** What tells one paper from another by its name. */
import { syllables } from '../../text/syllables';
import { foldSpelling } from '../spelling';

/** Syllables that most papers have, whatever they are. */
const EMPTY = new Set('bản sao chụp chính gốc giấy tờ văn có chứng thực công của và các hoặc theo mẫu số kèm cho về đối với người tổ chức cá nhân cơ quan được do tại là những một trong quy định đề nghị hồ sơ'.split(' '));

/** Syllables of a name that not every paper has: "Đơn đề nghị cấp thẻ đò" -> đơn, cấp, thẻ, đò. */
export const tellingWords = (name: string): Set<string> => new Set(syllables(foldSpelling(name)).filter((word) => !EMPTY.has(word)));

/** How a name begins: "tờ khai", "đơn đề", "giấy phép". */
export const paperKind = (name: string): string => syllables(foldSpelling(name)).slice(0, 2).join(' ');
