/** Types of acts (tên loại) as sources write them. */

/**
 * The acts that are codes (bộ luật) and not laws (luật): the Law on promulgation of legal documents 64/2025/QH15 Art. 4 knows both under one
 * number, and which of them an act is stands in its title alone. Titles are told here without "Bộ luật".
 */
const CODES = new Set(['dân sự', 'hình sự', 'tố tụng dân sự', 'tố tụng hình sự', 'lao động', 'hàng hải', 'hàng hải việt nam']);
const IS_CODE = /^bộ luật(?!\p{L})/iu;

/** "Luật/Bộ luật" told apart by the title; any other type as it is. */
export function actTypeName(type: string, title: string): string {
  if (!/^luật\s*\/\s*bộ luật$/iu.test(type)) return type;
  return IS_CODE.test(title) || CODES.has(title.toLowerCase().trim()) ? 'Bộ luật' : 'Luật';
}
