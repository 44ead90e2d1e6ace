/** What somebody asks of the library, as it is typed: the act or article that is named, the words in quotes, the other words. */
import { parseDocumentNumber } from '../text/document-number';
import { fold } from '../text/fold';
import { normalise } from '../text/normalise';
import { spelledOut } from './abbreviations';

export interface ReadQuestion {
  /** Keys of the numbers of acts and of the codes of procedures that it names: "63/2010", "63/2010/nd-cp", "1.000178". */
  readonly numbers: readonly string[];
  /** Number of the article that it names, folded: "12a"; null where it names none. */
  readonly article: string | null;
  /** What was named, as it was typed; null where no act was. */
  readonly reference: string | null;
  /** Texts in quotes, which must stand so. */
  readonly phrases: readonly string[];
  /** What is left: the words to look for, without what was named. */
  readonly rest: string;
}

const QUOTED = /["“”„]([^"“”„]*)["“”„]/g;
/** A dash with spaces goes on with a sign only where capitals follow: "NĐ - CP", but not "63/2010/NĐ-CP - hồ sơ". Dates and months are no numbers of acts. */
const NUMBER = /(?<![\d/.]|\/\s|(?:[Tt]h[áa]ng|[Qq]uý)\s)\d+(?:\.\d+)?[a-zA-Z]?\s?\/\s?(?:\d{4}(?:\s?\/\s?[a-zđA-ZĐ][\p{L}\d&]*(?:-[\p{L}\d&]+|\s?-\s?\p{Lu}{2}[\p{L}\d&]*)*)?|[a-zđA-ZĐ]{2}[\p{L}\d&]*(?:-[\p{L}\d&]+)*)/gu;
/** Code of a procedure of the national list (mã thủ tục): "1.000178"; what may follow it, "1.000178.000.00.00.H10", says which province has it. */
const CODE = /(?<![\d.,/])(\d\.\d{6})(?:(?:\.\d{2,3}){3}\.H\d{2})?(?![\d/]|[.,]\d)/gu;
const ARTICLE = /(?<!\p{L})(?:điều|đieu|dieu)\s+(\d+[a-zđ]?)(?![\p{L}\d/])/iu;
/** Beside a number, these only say what kind of act it is: "Khoản 2 Điều 12 Nghị định số 63/2010". */
const BESIDE = /(?<!\p{L})(?:điểm\s+\p{L}|diem\s+\p{L}|khoản\s+\d+|khoan\s+\d+|nghị định|nghi dinh|nđ|nd|thông tư liên tịch|thong tu lien tich|thông tư|thong tu|tt|quyết định|quyet dinh|qđ|qd|nghị quyết|nghi quyet|pháp lệnh|phap lenh|bộ luật|bo luat|luật|luat|số|so|của|cua)(?![\p{L}\d])/giu;

/** A document number as a key: "63 / 2010 / NĐ-CP" and "63/2010/nd-cp" are one. */
export const numberKey = (number: string): string => fold(normalise(number)).replace(/\s/g, '');

/** The keys under which an act of this number is found: the whole number, and without its sign where it has a year. */
export function numberKeys(number: string): string[] {
  const { serial = '', year = null } = parseDocumentNumber(normalise(number)) ?? {};
  const keys = year === null ? [numberKey(number)] : [numberKey(number), `${numberKey(serial)}/${year}`];
  return keys.filter((key) => key !== '');
}

/** Reads a question. The operators of query languages are but signs here. */
export function readQuestion(text: string): ReadQuestion {
  const written = normalise(text);
  const phrases = Array.from(written.matchAll(QUOTED), (m) => (m[1] ?? '').trim()).filter((phrase) => phrase !== '');
  const loose = written.replace(QUOTED, ' ');
  const codes = Array.from(loose.matchAll(CODE));
  const named = [...Array.from(loose.matchAll(NUMBER), (m) => m[0].trim()), ...codes.map(([written]) => written)];
  const article = ARTICLE.exec(loose);
  if (named.length === 0) return { numbers: [], article: article?.[1] ? fold(article[1]) : null, reference: null, phrases, rest: loose.trim() };
  const rest = named.reduce((left, number) => left.replace(number, ' '), article ? loose.replace(article[0], ' ') : loose).replace(BESIDE, ' ');
  return {
    numbers: [...named.slice(0, named.length - codes.length).map(numberKey), ...codes.map(([, code]) => code!)],
    article: article?.[1] ? fold(article[1]) : null,
    reference: asTyped(loose, [...(article ? [article[0]] : []), ...named]),
    phrases,
    rest: rest.replace(/\s+/g, ' ').trim(),
  };
}

/** What was named with what stands between, "Điều 12 Nghị định 63/2010", where that only says what kind of act it is; else without. */
function asTyped(text: string, named: readonly string[]): string {
  const from = Math.min(...named.map((one) => text.indexOf(one)));
  const to = Math.max(...named.map((one) => text.indexOf(one) + one.length));
  const whole = text.slice(from, to);
  const between = named.reduce((left, one) => left.replace(one, ' '), whole).replace(BESIDE, ' ');
  return between.trim() === '' ? whole : named.join(' ');
}

/** The words that hits are shown by: what stands beside an act that was named is no word of its text, and abbreviations are spelled out. */
export function wordsShown(text: string): string {
  const { numbers, phrases, rest } = readQuestion(text);
  return spelledOut(numbers.length > 0 ? [rest, ...phrases].join(' ').trim() : text);
}

/** "Điều 12a" -> "12a"; empty where an entry is no article. */
export const articleKey = (article: string): string => fold(/\d+[a-zđ]?/iu.exec(article)?.[0] ?? '');
