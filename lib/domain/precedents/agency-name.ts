/** Names of agencies (cơ quan ban hành) as sources spell them, brought to one spelling each, so that a facet does not count one agency thrice. */
import { canonicalTones } from '../text/fold';

/** Where a reader has taken the title of an act for its agency, the agency may still stand at the end: "Chính phủ quy định chi tiết … ngày 10/05/2022 của Bộ Tài chính". */
const DATED = /ngày \d{1,2}\/\d{1,2}\/\d{4} của (.+)$/u;
/** Words of titles; no agency has one in its name. */
const OF_TITLES = /(?<!\p{L})(?:quy định|hướng dẫn|sửa đổi|ban hành|phê duyệt|về|ngày|trong|bộ tr[uưở]\p{L}ng)(?!\p{L})/iu;

/**
 * Names are capitalised at the first word and at each matter they are charged with (Decree 30/2020/NĐ-CP Annex II Part III: "Bộ Giáo dục và
 * Đào tạo"). Where two matters stand without "và" between them, or a name stands in a name, that has to be known.
 */
const KNOWN = ['Công Thương', 'Thường vụ', 'Quốc hội', 'Chính phủ', 'Nhà nước', 'Việt Nam', 'Dân tộc', 'Tổ quốc', 'Mặt trận'];
const KNOWN_OF = new Map(KNOWN.map((name) => [name.toLowerCase(), name]));
const KNOWN_WORDS = new RegExp(`(?<!\\p{L})(?:${KNOWN.join('|')})(?!\\p{L})`, 'giu');
const MINISTRY = /^Bộ /iu;
/** "Ủy ban nhân dân Thành phố Hà Nội": the unit is written small, its name with capitals. */
const LOCAL = /(?<=nhân dân )(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) (.+)$/iu;
const MATTER = /(^bộ |, | - | và (?:bộ )?)(\p{L})/giu;

/** The agency of a name as written, in the spelling of the house; empty where what is written is no agency. */
export function agencyName(written: string): string {
  const spelled = canonicalTones(written.normalize('NFC').replace(/[Ðð]/gu, 'Đ').replace(/\s+/gu, ' ').trim()).replace(/[.,;\s]+$/u, '');
  const name = DATED.exec(spelled)?.[1] ?? spelled;
  if (name === '' || OF_TITLES.test(name)) return '';
  const cased = MINISTRY.test(name) ? ministry(name) : name.charAt(0).toUpperCase() + name.slice(1);
  return cased
    .replace(KNOWN_WORDS, (known) => KNOWN_OF.get(known.toLowerCase()) ?? known)
    .replace(LOCAL, (_, unit: string, place: string) => `${unit.toLowerCase()} ${place.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase())}`);
}

/** "Bộ công thương" and "Bộ Lao động - Thương Binh và Xã hội" alike; abbreviations keep their capitals. */
function ministry(name: string): string {
  const small = name.replace(/\p{L}+/gu, (word) => (word.length > 1 && word === word.toUpperCase() ? word : word.toLowerCase()));
  return small.replace(MATTER, (_, before: string, first: string) => before.replace(/bộ/iu, 'Bộ') + first.toUpperCase());
}

/** The first letters of a name's words, as signs of acts have them: "BGDĐT" of "Bộ Giáo dục và Đào tạo". */
export const initials = (name: string): string => name.split(/[\s,–-]+/u).filter((word) => word !== '' && word.toLowerCase() !== 'và').map((word) => word.charAt(0).toUpperCase()).join('');
