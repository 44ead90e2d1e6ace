import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownText } from '@/lib/domain/structure/marks';
import { structure } from '@/lib/domain/structure/structure';
import type { SourceLine } from '@/lib/domain/structure/types';

const piece = fc.constantFrom(
  'Điều 1. Hồ sơ', 'Điều 2. Hiệu lực', 'Điều 3:', 'Điều 5a. Khác', 'Điều 5 của Luật', 'Chương I', 'QUY ĐỊNH CHUNG', 'Chương II THỦ TỤC', 'Mục 1. Chung', 'Phần thứ nhất',
  '1. Gồm:', '2. Nộp.', '2a. Thêm.', '7. Xa.', '1.1. Nhỏ', '1.000 đồng', 'a) Đơn;', 'b) Bản sao;', 'đ) Khác;', 'f) Lạ;', 'a. Đơn', '- gạch', 'Sửa đổi khoản 2 Điều 3 như sau:',
  '“2. Một', 'hết.”.', '“Điều 9. Mới', '"a) x"', 'Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN', 'QUY CHẾ', '(Ban hành kèm theo Quyết định số 1/2026/QĐ-UBND)', 'PHỤ LỤC I', 'Mẫu số 01', 'Căn cứ Luật;', 'QUYẾT ĐỊNH', '',
);
const line = fc.record({ text: fc.oneof({ weight: 9, arbitrary: piece }, fc.string({ maxLength: 20 })), label: fc.option(fc.constantFrom('Điều 1.', '1.', 'a)', '•'), { nil: undefined, freq: 8 }), cell: fc.option(fc.record({ table: fc.nat(2), row: fc.nat(2), column: fc.nat(2) }), { nil: undefined, freq: 8 }), bold: fc.boolean() });
const draft: fc.Arbitrary<SourceLine[]> = fc.array(line, { maxLength: 40 }).map((all) =>
  all.map(({ text, label, cell, bold }, index) => ({ index, text, bold, ...(label === undefined ? {} : { label }), ...(cell === undefined ? {} : { cell }) })),
);

describe('whatever the lines are', () => {
  const holds = (property: (lines: SourceLine[]) => void): void => fc.assert(fc.property(draft, property), { numRuns: 400 });

  it('each stands in exactly one provision', () => holds((lines) => {
    const placed = structure(lines).provisions.flatMap((p) => p.lines).sort((a, b) => a - b);
    expect(placed).toEqual(lines.map((l) => l.index));
  }));
  it('no word is lost: number, heading and text of a provision hold the words of its lines', () => holds((lines) => {
    for (const p of structure(lines).provisions) {
      const kept = words(`${p.number} ${p.heading} ${p.text}`);
      for (const i of p.lines) for (const word of words(shownText(lines[i] as SourceLine))) expect(kept.has(word) || NUMBER_WORDS.has(word)).toBe(true);
    }
  }));
  it('ids are unique, and every parent comes before its children', () => holds((lines) => {
    const seen = new Set<string>();
    for (const p of structure(lines).provisions) {
      expect(seen.has(p.id)).toBe(false);
      if (p.parent !== null) expect(seen.has(p.parent)).toBe(true);
      seen.add(p.id);
    }
  }));
  it('ids are names that XML allows', () => holds((lines) => {
    for (const p of structure(lines).provisions) expect(p.id).toMatch(/^[\p{L}_][\p{L}\p{N}._-]*$/u);
  }));
  it('the lines of a provision are in order, and every warning speaks of a line that exists', () => holds((lines) => {
    const document = structure(lines);
    for (const p of document.provisions) expect([...p.lines].sort((a, b) => a - b)).toEqual(p.lines);
    for (const w of document.warnings) expect(w.line === null || lines[w.line] !== undefined).toBe(true);
  }));
});

/** Words that make a number and need not stand in the text of the provision. */
const NUMBER_WORDS = new Set(['điều', 'chương', 'mục', 'phần', 'thứ', 'nhất', 'phụ', 'lục', 'mẫu', 'số', 'tiểu']);

function words(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).map((word) => word));
}
