/** The names of papers (data/papers.json) compiled; all match folded text (see foldSpelling). */
import data from './data/papers.json';

const PAPER = new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:\\d{1,2} |một |hai )?(?:\\(\\p{L}+\\) |\\(\\d+\\) )?(?:${data.paper.join('|')})`, 'u');
const NOT_PAPER = new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:${data.notPaper.join('|')})`, 'u');

/** True where the words begin with the name of a paper: "đơn đề nghị", "bản sao giấy phép", "02 ảnh". */
export const namesPaper = (folded: string): boolean => PAPER.test(folded) && !NOT_PAPER.test(folded);

/** A line or the end of a clause that opens the list of a dossier. */
export const OPENS_DOSSIER = /(?:hồ sơ|giấy tờ|tài liệu|chứng từ|văn bản)[^.;:]{0,220}(?:gồm|sau|sau đây|thực hiện|quy định)?(?: có)?[^.;:]{0,60}:\s*$|(?:nộp|gửi|xuất trình|kèm theo|cung cấp)[^.;:]{0,160}:\s*$|^(?:thành phần|số lượng)?[^.;:]{0,12}hồ sơ[^.;]*$/u;

/** A line whose items are what a paper must contain, not papers. */
export const OPENS_CONTENTS = /(?:nội dung|nêu rõ|thông tin|ghi rõ|thể hiện|bao gồm các nội dung|giải trình|các phần)[^.;:]{0,80}:\s*$/u;

/** A line whose items are papers of which one is enough. */
export const OPENS_CHOICE = /một trong (?:các|những|số|hai|ba)(?: \p{L}+){0,12}/u;

/** A line that only says in which case the papers below it are needed. */
export const OPENS_CASE = /^(?:đối với|trường hợp|trong trường hợp|nếu|khi)(?!\p{L})/u;

/** "Mẫu số 01 Phụ lục I", "Mẫu NCNLQG 14", "Phụ lục số 03"; at a place where a form is named. */
export const FORM_NUMBER = /(?:biểu )?mẫu(?: số| biểu)?:? ?(?=[\p{L}\d./-]*\d)(?:\p{L}{2,12}[ -])?[\p{L}\d]+(?:[./-][\p{L}\d&]+)*(?:[ ,]{1,2}(?:tại |thuộc |của |kèm theo |quy định tại )?(?:các )?phụ lục(?: số)? ?(?:\d+\p{L}?|[ivxl]+(?:[.-]\d+)?|[a-z])(?!\p{L}))?|(?<=mẫu (?:quy định )?(?:tại |ở )?|theo )phụ lục(?: số)? ?(?:\d+|[ivxl]+)(?:[.-]?[\d\p{L}]{1,4})?(?!\p{L})/u;
