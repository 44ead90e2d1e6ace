/** Heads are set in two columns; readers of pages give both on one line: "ỦY BAN NHÂN DÂN   CỘNG HÒA XÃ HỘI …". */
import { squeeze } from '../text/normalise';

const NATIONAL = /\s*(?:CỘNG\s+H(?:ÒA|OÀ)\s+XÃ HỘI CHỦ NGHĨA VIỆT NAM|[ĐđÐ]ộc lập\s*[-–]\s*[Tt]ự do\s*[-–]\s*[Hh]ạnh phúc)\s*/u;
const PLACE_BEHIND = /^(.*[Ss]ố\s*:?\s*\S?.*?\/[\p{Lu}\d][\p{L}\d&]*(?:\s?-\s?[\p{Lu}][\p{L}\d&]*)*)\s+(\p{Lu}[\p{L}.]*(?:\s[\p{L}.-]+){0,6},\s*ngày(?!\p{L}).*)$/u;
/** Below the title the page has one column. */
const DEPTH = 15;

/** The lines of a head, squeezed, with what stood beside each other put below each other; empty lines are left out. */
export function columnsApart(lines: readonly string[]): string[] {
  return lines.map(squeeze).flatMap((line, i) => (i < DEPTH ? apart(line) : [line])).filter((line) => line !== '');
}

function apart(line: string): string[] {
  if (line.length > 250) return [line];
  const m = NATIONAL.exec(line);
  if (m !== null && (m.index > 0 || m[0].length < line.length)) {
    const before = line.slice(0, m.index).replace(/\s*[_–-]+\s*$/u, '');
    // The motto says nothing of this draft; left where it was, it would part the issuer's name from its second line.
    return [before, ...apart(line.slice(m.index + m[0].length))];
  }
  const two = PLACE_BEHIND.exec(line);
  return two === null ? [line] : [two[1] ?? '', two[2] ?? ''];
}
