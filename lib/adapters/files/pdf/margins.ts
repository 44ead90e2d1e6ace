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
    if ((on.length >= 3 && on.length * 2 >= span) || (on.length === 2 && pages.length <= 4)) for (const c of group) found.add(c.piece);
  }
  // Page numbers go up with the pages; two that agree are enough, one alone only where it is the number of the sheet.
  for (const group of groups(all, (c) => (c.number === null ? null : String(c.number - c.piece.page)))) {
    const on = new Set(group.map((c) => c.piece.page)).size;
    if (on >= 2 || group.every((c) => c.number === c.piece.page + 1)) for (const c of group) found.add(c.piece);
  }
  return found;
}

function candidatesOf(page: PageRows): Candidate[] {
  const rows = page.rows;
  const found: Candidate[] = [];
  const look = (indexes: readonly number[], inMargin: (row: Row) => boolean): void => {
    for (const i of indexes) {
      const row = rows[i];
      if (row === undefined || !row.every(inMargin)) return;
      const candidates = row.map(candidate);
      // Several pieces without a page number are the head of a table that is repeated on each page.
      if (row.length === 1 || (row.length <= 3 && candidates.some((c) => c.number !== null))) found.push(...candidates.filter((c) => !OPENS.test(c.text)));
    }
  };
  look([0, 1, 2].slice(0, DEPTH), (r) => r.y1 < page.height * TOP);
  look([rows.length - 1, rows.length - 2, rows.length - 3].filter((i) => i >= 0), (r) => r.y0 > page.height * BOTTOM);
  const atSide = page.turned.flat().map(candidate);
  return found.filter((c, i) => c.number !== null || isApart(c.piece, rows) || i > 0).concat(atSide);
}

function candidate(piece: Row): Candidate {
  const text = textOf(piece);
  const number = NUMBER.exec(text)?.[1];
  return { piece, text, key: `${text.replace(/\d+/g, '#')} ${Math.round(piece.y0 / 8)}`, number: number === undefined ? null : Number(number) };
}

/** True where a header stands off from the text; a repeated line of the text itself does not. */
function isApart(piece: Row, rows: readonly (readonly Row[])[]): boolean {
  const size = sizeOf(piece);
  return rows.flat().every((other) => Math.abs(other.y1 - piece.y1) < size || (other.y0 > piece.y1 ? other.y0 - piece.y1 > 0.3 * size : piece.y0 - other.y1 > 0.3 * size));
}

function groups(all: readonly Candidate[], keyOf: (c: Candidate) => string | null): Candidate[][] {
  const byKey = new Map<string, Candidate[]>();
  for (const c of all) {
    const key = keyOf(c);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), c]);
  }
  return [...byKey.values()];
}
