/** Names of the fonts of a Word file ([MS-DOC] 2.9.286 SttbfFfn), by the number that runs of text give. */
import { isLegacyFont, unicodeOf } from '@/lib/domain/text/legacy-fonts';
import type { Bytes } from './bytes';

const NAME = 40;

/** Reads the names, in order. */
export function readFonts(table: Bytes): string[] {
  const names: string[] = [];
  let at = 4;
  for (let i = 0; i < table.u16(0) && at < table.length; i++) {
    const size = table.u8(at) + 1;
    names.push(table.utf16(at + NAME, Math.max(0, (size - NAME) >> 1)).split('\0')[0] ?? '');
    at += size;
  }
  return names;
}

/** Characters of one look, before fonts of other encodings are translated. */
export interface Segment {
  text: string;
  /** Names of the fonts for ASCII and for other letters. */
  readonly ascii: string;
  readonly other: string;
  readonly capitals: boolean;
}

const BY_ALPHABET = /[\0-\x7f]+|[^\0-\x7f]+/g;

/**
 * Segments as one Unicode text. Neighbours in one font are translated together: an old
 * encoding may write a letter as two characters, between which Word began another run.
 */
export function toUnicode(segments: readonly Segment[]): string {
  const merged: { text: string; font: string; capitals: boolean }[] = [];
  const add = (text: string, font: string, capitals: boolean): void => {
    const last = merged.at(-1);
    if (last !== undefined && last.font === font && last.capitals === capitals) last.text += text;
    else merged.push({ text, font, capitals });
  };
  for (const { text, ascii, other, capitals } of segments) {
    if (!isLegacyFont(ascii) && !isLegacyFont(other)) add(text, '', capitals);
    else if (ascii === other) add(text, ascii, capitals);
    else for (const [part] of text.matchAll(BY_ALPHABET)) add(part, part.charCodeAt(0) < 0x80 ? ascii : other, capitals);
  }
  return merged.map(({ text, font, capitals }) => (capitals ? unicodeOf(text, font).toUpperCase() : unicodeOf(text, font))).join('');
}
