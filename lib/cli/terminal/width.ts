/** How many columns text takes in a terminal: Vietnamese letters may be written with marks apart, which take none. */

/** Combining marks, joiners, signs of direction, control characters. */
const NO_COLUMN = /[\p{M}\p{Cf}\p{Cc}]/u;
/** East Asian wide and full-width characters. */
const TWO_COLUMNS = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uff01-\uff60\uffe0-\uffe6\u3000]|\p{Emoji_Presentation}/u;

/** Columns of one character (code point). */
export function columnsOf(character: string): number {
  if (NO_COLUMN.test(character)) return 0;
  return TWO_COLUMNS.test(character) ? 2 : 1;
}

/** Columns of a text without line breaks or colours. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** The longest beginning of a text that fits, never parting a letter from its marks. */
export function headThatFits(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += columnsOf(character);
    if (used > width) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The longest end of a text that fits. */
export function tailThatFits(text: string, width: number): string {
  let used = 0;
  let start = text.length;
  for (const letter of (text.match(/\P{M}\p{M}*/gu) ?? []).reverse()) {
    used += widthOf(letter);
    if (used > width) break;
    start -= letter.length;
  }
  return text.slice(start);
}
