/** PDF files for tests, written by hand: `pdf([[at(90, 100, 'Điều 1. Phạm vi')]])`. Every letter is half its size wide. */
import type { PdfPage, Word } from '@/lib/adapters/files/pdf/page';

export interface Print {
  readonly x: number;
  /** Baseline, from the top of the page. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** A second font, for writers that change it inside words. */
  readonly other: boolean;
}

export const PAGE = { width: 600, height: 840 };

/** A text at a place of the page; lengths in points from the upper left corner. */
export const at = (x: number, y: number, text: string, style: { size?: number; bold?: boolean; other?: boolean } = {}): Print => ({
  x, y, text, size: style.size ?? 12, bold: style.bold ?? false, other: style.other ?? false,
});

/** Text on lines one under the other, as an office program prints a paragraph that is wrapped. */
export const paragraph = (x: number, y: number, lines: readonly string[], pitch = 16): Print[] => lines.map((text, i) => at(i === 0 ? x : 60, y + i * pitch, text));

const FONTS = ['Test', 'Test-Bold', 'Test-Other'] as const;

const fontOf = (print: Print): number => (print.bold ? 1 : print.other ? 2 : 0);

/** The bytes of a PDF with these pages; `prefix` goes into the trailer, to say for example that it is encrypted. */
export function pdf(pages: readonly (readonly Print[])[], trailer = ''): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap((print) => Array.from(print.text.normalize('NFC'))))];
  const codes = new Map(letters.map((letter, i) => [letter, i + 1]));
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const add = (body: string): number => objects.push(body);
  const map = add(stream(toUnicode(codes)));
  const fonts = FONTS.map((name) => {
    const descriptor = add(`<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>`);
    const descendant = add(`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 500 >>`);
    return add(`<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${map} 0 R >>`);
  });
  const resources = `<< /Font << ${fonts.map((n, i) => `/F${i} ${n} 0 R`).join(' ')} >> >>`;
  const kids = pages.map((prints) => {
    const content = add(stream(prints.map((print) => draw(print, codes)).join('\n')));
    return add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources ${resources} /Contents ${content} 0 R >>`);
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((n) => `${n} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  return assemble(objects, trailer);
}

function draw(print: Print, codes: ReadonlyMap<string, number>): string {
  const hex = Array.from(print.text.normalize('NFC'), (letter) => (codes.get(letter) ?? 0).toString(16).padStart(4, '0')).join('');
  return `BT /F${fontOf(print)} ${print.size} Tf 1 0 0 1 ${print.x} ${PAGE.height - print.y} Tm <${hex}> Tj ET`;
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const pairs = [...codes].map(([letter, code]) => `<${code.toString(16).padStart(4, '0')}> <${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`);
  const blocks: string[] = [];
  for (let i = 0; i < pairs.length; i += 100) blocks.push(`${Math.min(100, pairs.length - i)} beginbfchar\n${pairs.slice(i, i + 100).join('\n')}\nendbfchar`);
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`;
}

const stream = (body: string): string => `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((body, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** The same prints as words of a page, as a source of words gives them. */
export function pageOf(prints: readonly Print[]): PdfPage {
  const words = prints.flatMap(({ x, y, text, size, bold }) =>
    Array.from(text.matchAll(/\S+/g), (m): Word => ({
      text: m[0], x0: x + (m.index * size) / 2, x1: x + ((m.index + m[0].length) * size) / 2, y0: y - 0.9 * size, y1: y + 0.2 * size, bold,
    })),
  );
  return { ...PAGE, words };
}
