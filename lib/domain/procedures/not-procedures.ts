/** Articles that speak of procedures and lay down none (Decree 63/2010 Art. 1(2)). */
import { foldSpelling } from './spelling';

/** Petitions and feedback (phản ánh, kiến nghị): laws of their own, no matter of the person to settle. */
const FEEDBACK = /phản ánh|kiến nghị (?:của )?cử tri|(?:giải quyết|xử lý) (?:đơn )?(?:khiếu nại|tố cáo)/u;
/** How procedures are made, published and controlled: duties of agencies. */
const CONTROL = /kiểm soát thủ tục hành chính|(?:công bố|công khai|niêm yết|rà soát|đánh giá|thống kê|cập nhật|ban hành|xây dựng|cắt giảm|đơn giản hóa|quy định)(?: tác động| danh mục| về| của| quyết định công bố)*(?: các| quy định)* thủ tục hành chính|quy định về thủ tục hành chính|đơn giản hóa/u;
const DRAFTING = /soạn thảo|thẩm định (?:dự án|dự thảo) (?:luật|văn bản)|văn bản quy phạm pháp luật/u;

/** True where the heading says that the article serves petitions or the control of procedures. */
export function laysDownNone(heading: string, docTitle: string): boolean {
  const words = foldSpelling(heading);
  return FEEDBACK.test(words) || CONTROL.test(words) || DRAFTING.test(words) || isControl(docTitle);
}

/** True for an act on the control of procedures as a whole. */
const isControl = (docTitle: string): boolean => /kiểm soát thủ tục hành chính|(?:cắt giảm|đơn giản hóa)[\p{L},\s]{0,20}thủ tục hành chính|tiếp nhận, xử lý phản ánh/u.test(foldSpelling(docTitle));

/** Headings of what agencies do among themselves: they make a procedure only together with papers of the person. */
export function isDuty(heading: string): boolean {
  return /^(?:\S+ ){0,2}(?:trách nhiệm|phối hợp|nhiệm vụ|quyền hạn|quyền và nghĩa vụ|quản lý nhà nước|quan hệ|phân công|phân cấp)(?!\p{L})/u.test(foldSpelling(heading));
}

/** "5. (được bãi bỏ)": what stands there holds nothing any more. */
export function isEmptied(line: string): boolean {
  return /^(?:[\p{L}\d.]{1,6}[.)]\s*)?[([]?\s*(?:đã )?(?:được |bị )?(?:bãi bỏ|hủy bỏ|huỷ bỏ)(?:\s+(?:theo|bởi|tại)[^)\]]{0,120})?\s*[)\]]?[.;]?$/iu.test(line.trim());
}
