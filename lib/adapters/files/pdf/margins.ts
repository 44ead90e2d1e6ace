/** Running headers and footers: what stands outside the text on page after page. */
import { sizeOf, textOf, type Row } from './rows';

/** The pieces of one page, in rows from top to bottom. */
export interface PageRows {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly (readonly Row[])[];
  /** Lines that do not run from left to right: on landscape sheets the header stands at the side. */
  readonly turned: readonly (readonly Row[])[];
}

const GAZETTE = /^CÔNG\s*BÁO\s*\/\s*Số\s*\d[\d\s+]*\/\s*Ngày\s*[\d\s-]+$/iu;
const NUMBER = /^(?:trang\s*)?[-–—]?\s*(\d{1,4})\s*(?:\/\s*\d{1,4}\s*)?[-–—]?$/iu;
// Forms begin alike at the top of page after page.
const OPENS = /^[“"(]?(?:Điều|Chương|Mục|Phần|Phụ lục|Mẫu|Biểu|Cộng hòa|Cộng hoà|Độc lập|Kính gửi|Nơi nhận|STT|TT|Số:)(?!\p{L})/iu;
/** Share of the page's height that may be margin. */
const TOP = 0.14;
const BOTTOM = 0.86;
/** Rows from the edge of the page within which headers are looked for. */
const DEPTH = 3;

interface Candidate {
  readonly piece: Row;
  readonly text: string;
  readonly key: string;
  /** Page number that it could be. */
  readonly number: number | null;
}

/** The pieces that are headers, footers or page numbers. */
export function marginPieces(pages: readonly PageRows[]): Set<Row> {
  const found = new Set<Row>();
  const candidates = pages.map(candidatesOf);
  const all = candidates.flat();
  for (const page of pages) for (const piece of [...page.rows, ...page.turned].flat()) if (GAZETTE.test(textOf(piece))) found.add(piece);
  for (const group of groups(all, (c) => (c.number === null ? c.key : null))) {
    const on = [...new Set(group.map((c) => c.piece.page))];
    const span = Math.max(...on) - Math.min(...on) + 1;
    if (on.length >= 3 && on.length * 2 >= span) for (const c of group) found.add(c.piece);
  }
  // Page numbers go up with the pages; two that agree are enough, one alone only where it is the number of the sheet.
  for (const group of groups(all, (c) => (c.number === null ? null : String(c.number - c.piece.page)))) {
    const on = new Set(group.map((c) => c.piece.page)).size;
    if (on >= 2 || group.every((c) => c.number === c.piece.page + 1)) for (const c of group) found.add(c.piece);
  }
  return found;
}

function candidatesOf(page: PageRows): Candidate[] {
  const edge = (rows: readonly (readonly Row[])[], inMargin: (row: Row) => boolean): Candidate[] => {
    const outer = rows.slice(0, DEPTH).findIndex((row) => !row.every(inMargin));
    const margin = rows.slice(0, outer < 0 ? DEPTH : outer);
    // The header ends where more is left free than between two lines of the text.
    const end = margin.findLastIndex((row, i) => isApart(row, rows[i + 1]));
    return margin.flatMap((row, i) => {
      const pieces = row.map(candidate);
      // Several pieces without a page number are the head of a table that is repeated on each page.
      if (row.length > 3 || (row.length > 1 && pieces.every((c) => c.number === null))) return [];
      return pieces.filter((c) => !OPENS.test(c.text) && (i <= end || (i === 0 && c.number !== null)));
    });
  };
  const top = edge(page.rows, (r) => r.y1 < page.height * TOP);
  const bottom = edge([...page.rows].reverse(), (r) => r.y0 > page.height * BOTTOM);
  return [...top, ...bottom, ...page.turned.flat().map(candidate)];
}

/** True where two rows stand further apart than lines of one text do. */
function isApart(row: readonly Row[], next: readonly Row[] | undefined): boolean {
  const [one, other] = [row[0], next?.[0]];
  if (one === undefined || other === undefined) return true;
  return Math.max(one.y0, other.y0) - Math.min(one.y1, other.y1) > 0.6 * sizeOf(one);
}

function candidate(piece: Row): Candidate {
  const text = textOf(piece);
  const number = NUMBER.exec(text)?.[1];
  return { piece, text, key: `${text.replace(/\d+/g, '#')} ${Math.round(piece.y0 / 8)}`, number: number === undefined ? null : Number(number) };
}

function groups(all: readonly Candidate[], keyOf: (c: Candidate) => string | null): Candidate[][] {
  const byKey = new Map<string, Candidate[]>();
  for (const c of all) {
    const key = keyOf(c);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), c]);
  }
  return [...byKey.values()];
}
