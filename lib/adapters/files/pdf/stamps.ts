/**
 * Stamps of digital signatures ("Người ký: … Email: … Thời gian ký: …", Decree 30/2020 Art. 12 and 13): printed over the
 * page by the signing program, no words of the act.
 */
import { sizeOf, textOf, type Row } from './rows';

const BEGINS = /^(?:Người ký|Ký bởi|Signature Not Verified|Digitally signed by|Được ký bởi)(?:\s*:|\s|$)/iu;
const LABEL = /^(?:Người ký|Ký bởi|Cơ quan|Email|E-mail|Thời gian ký|Ngày ký|Giờ ký|Chức vụ|Tổ chức|Signature|Digitally|Date|Reason|Location|DN)\s*:?/iu;
const TIME = /\d{1,2}[.\/-]\d{1,2}[.\/-]\d{4}|\d{1,2}:\d{2}:\d{2}|\d{4}\.\d{2}\.\d{2}/;

/**
 * Indexes of the segments of one page that belong to stamps: from a line that says who
 * signed, down to the last line at the same edge that says what such stamps say.
 */
export function stampSegments(pieces: readonly Row[]): Set<number> {
  const found = new Set<number>();
  pieces.forEach((first, at) => {
    if (found.has(at) || !BEGINS.test(textOf(first))) return;
    const block = [at];
    let labelled = 1;
    let bottom = first;
    for (let i = at + 1; i < pieces.length; i++) {
      const piece = pieces[i];
      if (piece === undefined || Math.abs(piece.x0 - first.x0) > sizeOf(first)) continue;
      if (piece.y0 - bottom.y1 > 1.2 * sizeOf(first) || block.length > 8) break;
      block.push(i);
      bottom = piece;
      const text = textOf(piece);
      if (LABEL.test(text) || TIME.test(text)) labelled = block.length;
    }
    // A name alone ("Ký bởi" in a clause) is no stamp: one more line must speak of the signature.
    if (labelled > 1 || TIME.test(textOf(first))) for (const i of block.slice(0, labelled)) found.add(i);
  });
  return found;
}
