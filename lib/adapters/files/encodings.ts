/** Which characters the bytes of a text stand for. */
import { unicodeOf } from '@/lib/domain/text/legacy-fonts';
import { squeeze } from '@/lib/domain/text/normalise';

export interface DecodedText {
  readonly text: string;
  /** A Vietnamese sentence, where the encoding had to be guessed or bytes of it made no sense. */
  readonly doubt: string | null;
}

/** Bytes looked at where a whole file is not needed. */
const SAMPLE = 20_000;
/** Words of every Vietnamese text that have letters of their own: in a wrong encoding none of them is there. */
const COMMON = /(?<![\p{L}\p{M}])(?:và|của|các|được|định|điều|khoản|quy|này|người|tại|theo|về|không|có|là|việt|nước|hiện|thực|số|ngày|tháng|năm|cộng|hòa|hoà|xã|hội|độc|lập|tự|hạnh|phúc|căn|cứ|luật|nghị|quyết|thông|tư)(?![\p{L}\p{M}])/giu;
const FEWEST = 3;

/**
 * The text of bytes: by their mark (BOM), else UTF-8, else UTF-16 known by its zeros, else what is
 * declared, else the old Vietnamese encoding in which the words make sense. Never fails.
 * @param declared label of an encoding that the file names, as in the WHATWG Encoding Standard
 * @param fonts true where the file itself names fonts of old encodings, so that nothing is to be guessed
 */
export function decodeBytes(bytes: Uint8Array, declared?: string, fonts = false): DecodedText {
  const typed = fonts ? (text: string): DecodedText => ({ text, doubt: null }) : fromFonts;
  const wide = utf16Of(bytes);
  if (wide !== null) return decodedUtf16(bytes, wide);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (!utf8.includes('\ufffd')) return typed(utf8);
  const broken = count(utf8, /\ufffd/g);
  const said = declared === undefined ? null : decoderOf(declared);
  // A page that says it is UTF-16 in letters of one byte is not.
  if (said !== null && !said.encoding.startsWith('utf-')) {
    const asSaid = typed(said.decode(bytes));
    const asGuessed = guessed(bytes, typed);
    return vietnameseWords(asGuessed.text) > vietnameseWords(asSaid.text.normalize('NFC')) ? asGuessed : asSaid;
  }
  // A few bytes that broke on the way do not make another encoding of it.
  if (broken * 4 < count(utf8, /[\u0080-\ufffc]/g)) return { text: utf8, doubt: `Có ${broken} chỗ trong tệp bị hỏng mã chữ, được thay bằng dấu \ufffd.` };
  return guessed(bytes, typed);
}

/** How many words of the text are common Vietnamese ones. */
export function vietnameseWords(text: string): number {
  return count(text.slice(0, SAMPLE), COMMON);
}

function guessed(bytes: Uint8Array, typed: (text: string) => DecodedText): DecodedText {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const western = typed(new TextDecoder('windows-1252').decode(bytes));
  const words = vietnameseWords(vietnamese);
  if (words >= FEWEST && words > vietnameseWords(western.text)) return { text: vietnamese, doubt: 'Tệp không ghi mã chữ; được đọc theo mã windows-1258.' };
  return western.doubt === null ? { text: western.text, doubt: 'Tệp không ghi mã chữ; được đọc theo mã windows-1252.' } : western;
}

/**
 * Text typed for fonts of ABC or VNI, of which the file does not say the font: "Céng hoµ" for
 * "Cộng hoà". It is translated only where the words then are Vietnamese and before were not.
 */
function fromFonts(text: string): DecodedText {
  const before = vietnameseWords(text);
  // "theo" and "quy" are the same in every encoding.
  const same = count(text.slice(0, SAMPLE), /(?<![\p{L}\p{M}])(?:quy|theo)(?![\p{L}\p{M}])/giu);
  if (before - same > 0) return { text, doubt: null };
  for (const [font, name] of [['.VnTime', 'TCVN3 (ABC)'], ['VNI-Times', 'VNI']] as const) {
    if (vietnameseWords(unicodeOf(text.slice(0, SAMPLE), font)) - same < FEWEST) continue;
    const lines = text.split('\n').map((line) => unicodeOf(line, font));
    return { text: lines.join('\n'), doubt: `Tệp dùng mã chữ ${name} mà không ghi phông; đã được chuyển sang Unicode. Hãy đọc lại chữ hoa và dấu: “${squeeze(lines.join(' ')).slice(0, 60)}…”.` };
  }
  return { text, doubt: null };
}

function decodedUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = count(text, /\ufffd/g);
  return { text, doubt: broken === 0 ? null : `Có ${broken} chỗ trong tệp bị hỏng mã chữ, được thay bằng dấu \ufffd.` };
}

/** By its mark; without one, Vietnamese has the high bytes 0, 1, 3, 1E and 20, and never 0 for a low byte. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const half = sample.length >> 1;
  if (half < 4) return null;
  const high = [0, 0];
  const zero = [0, 0];
  for (let i = 0; i < half * 2; i++) {
    const byte = sample[i] ?? 0;
    if (byte === 0) zero[i % 2] = (zero[i % 2] ?? 0) + 1;
    if (byte <= 3 || byte === 0x1e || byte === 0x20) high[i % 2] = (high[i % 2] ?? 0) + 1;
  }
  const isHigh = (at: 0 | 1): boolean => (high[at] ?? 0) > half * 0.95 && (zero[at] ?? 0) > half * 0.3 && (zero[1 - at] ?? 0) < half * 0.02;
  return isHigh(1) ? 'utf-16le' : isHigh(0) ? 'utf-16be' : null;
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
