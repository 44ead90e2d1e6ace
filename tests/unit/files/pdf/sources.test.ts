import { describe, expect, it } from 'vitest';
import { readBoundingBoxes } from '@/lib/adapters/files/pdf/bounding-boxes';
import { glyphsOf } from '@/lib/adapters/files/pdf/glyphs';
import { wordsOf } from '@/lib/adapters/files/pdf/glyph-words';
import { looksScrambled } from '@/lib/adapters/files/pdf/scrambled';
import { IDENTITY, type Matrix } from '@/lib/adapters/files/pdf/matrix';

const glyph = (unicode: string) => ({ unicode, width: 500, isSpace: unicode === ' ' });
const font = { name: 'Test', bold: false, unit: 0.001 };
const draw = (...steps: [string, ...unknown[]][]) =>
  wordsOf(glyphsOf({ operators: steps.map(([name]) => name), args: steps.map(([, ...args]) => args) }, IDENTITY, (id) => ({ ...font, bold: id === 'bold' })));
const place = (x: number, y: number): [string, unknown] => ['setTextMatrix', [1, 0, 0, 1, x, y] satisfies Matrix];
const show = (text: string): [string, unknown] => ['showText', Array.from(text, glyph)];

describe('letters as drawn', () => {
  it('become words where they stand apart', () => {
    expect(draw(['setFont', 'f', 10], place(0, 100), show('Điều 1.')).map((w) => w.text)).toEqual(['Điều', '1.']);
  });
  it('are put in the order in which they stand, not in which they were drawn', () => {
    expect(draw(['setFont', 'f', 10], place(0, 100), show('LU'), place(15, 100), show('T'), place(10, 100), show('Ậ')).map((w) => w.text)).toEqual(['LUẬT']);
  });
  it('a hair apart are one letter printed twice for bold', () => {
    expect(draw(['setFont', 'f', 10], place(0, 100), show('A'), place(0.3, 100), show('A')).map((w) => w.text)).toEqual(['A']);
  });
  it('of a bold font, or stroked as well as filled, are bold', () => {
    expect(draw(['setFont', 'bold', 10], place(0, 100), show('A'), ['setFont', 'f', 10], ['setTextRenderingMode', 2], place(50, 100), show('B')).map((w) => w.bold)).toEqual([true, true]);
  });
  it('take their place from forms and saved states around them', () => {
    const [word] = draw(['save'], ['transform', 2, 0, 0, 2, 100, 50], ['setFont', 'f', 10], place(0, 0), show('A'), ['restore']);
    expect(word).toMatchObject({ x0: 100, x1: 110 });
  });
  it('that run upwards are turned', () => {
    expect(draw(['setFont', 'f', 10], ['setTextMatrix', [0, -1, 1, 0, 50, 300]], show('CÔNG'))).toMatchObject([{ text: 'CÔNG', turned: true }]);
  });
});

describe('the answer of pdftotext', () => {
  const answer = (body: string) => new TextEncoder().encode(`<html><head><title>a < b</title></head><body><doc>${body}</doc></body></html>`);
  it('gives pages and words, whatever the title says', () => {
    expect(readBoundingBoxes(answer('<page width="600" height="840"><word xMin="1" yMin="2" xMax="30" yMax="14">A &amp; B</word></page>'))).toEqual([
      { width: 600, height: 840, words: [{ text: 'A & B', x0: 1, x1: 30, y0: 2, y1: 14 }] },
    ]);
  });
  it('is not believed where it is something else', () => {
    expect(readBoundingBoxes(new TextEncoder().encode('Usage: pdftotext'))).toBeNull();
    expect(readBoundingBoxes(answer('<page><word></page>'))).toBeNull();
  });
  it('knows words that run upwards, and numbers that stand in their line', () => {
    const word = (text: string, y: number, height: number) => `<word xMin="500" yMin="${y}" xMax="514" yMax="${y + height}">${text}</word>`;
    const pages = readBoundingBoxes(answer(`<page width="842" height="595">${word('BÁO/Số', 100, 50)}${word('47', 160, 14)}</page>`));
    expect(pages?.[0]?.words.map((w) => w.turned)).toEqual([true, true]);
  });
});

describe('accents that came apart', () => {
  const many = (text: string): string[] => Array.from({ length: 30 }, () => text);
  it.each(['LU T Đ U T CÔNG Ậ Ầ Ư', 'S ố 12 ng à y', 'Đi e ̂ ̀ u kho a ̉ n'])('are known: %s', (text) => expect(looksScrambled(many(text))).toBe(true));
  it.each([
    'Cơ quan, tổ chức, cá nhân ở địa phương có ý kiến về dự thảo Quyết định.',
    'a) Điểm đ khoản 1; b) Mẫu số 01; c) PCCC và CNCH, TT, QĐ.',
    'X1, X2 là điểm của yếu tố thứ nhất; n là số lượng mẫu; N: quy mô.',
  ])('are not seen in proper text: %s', (text) => expect(looksScrambled(many(text))).toBe(false));
});
