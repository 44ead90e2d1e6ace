import { describe, expect, it } from 'vitest';
import { layOut } from '@/lib/adapters/files/pdf/layout';
import { at, pageOf, paragraph, type Print } from '../../../support/pdf';

const read = (...pages: Print[][]) => layOut(pages.map(pageOf));
const texts = (...pages: Print[][]) => read(...pages).lines.map((line) => line.text);

/** A page of text with first lines set in, wide enough that its edges are known. */
const FULL = 'quy định về trình tự, thủ tục hành chính trong lĩnh vực đất đai trên địa bàn cả';
const MIDDLE = (60 + 90 + FULL.length * 6) / 2;
const body = (from: number, count: number): Print[] => Array.from({ length: count }, (_, i) => paragraph(90, from + i * 32, [FULL, 'tỉnh.'])).flat();
const BODY = [`${FULL} tỉnh.`];

describe('printed lines become paragraphs', () => {
  it('a full line goes on in the next one', () => {
    expect(texts([...body(100, 3), ...paragraph(90, 196, ['1. Hồ sơ gồm đơn đề nghị, bản sao giấy chứng nhận và các giấy tờ khác liên quan', 'đến thửa đất.'])])).toEqual([
      ...BODY, ...BODY, ...BODY, '1. Hồ sơ gồm đơn đề nghị, bản sao giấy chứng nhận và các giấy tờ khác liên quan đến thửa đất.',
    ]);
  });
  it('a short line ends its paragraph', () => {
    expect(texts([...body(100, 3), at(90, 196, 'Điều 1. Phạm vi điều chỉnh'), at(90, 212, 'Quy định này quy định thủ tục.')]).slice(3)).toEqual(['Điều 1. Phạm vi điều chỉnh', 'Quy định này quy định thủ tục.']);
  });
  it.each(['2. Thời hạn', 'a) Đơn đề nghị', '- Bản sao', 'Điều 2. Hồ sơ', 'Chương II'])('“%s” begins a new one even after a full line', (text) => {
    expect(texts([...body(100, 3), at(90, 196, FULL), at(90, 212, text)]).slice(3)).toEqual([FULL, text]);
  });
  it('“Điều 5” at the left edge of a wrapped line is a citation', () => {
    const wrapped = ['theo quy định tại khoản 3 và khoản 4 của một văn bản khác và cũng theo khoản 6', 'Điều 5 Nghị định số 63/2010/NĐ-CP.'];
    expect(texts([...body(100, 3), ...paragraph(90, 196, wrapped)]).slice(3)).toEqual([wrapped.join(' ')]);
  });
  it('goes on over the page, past header and footer', () => {
    const first = [at(290, 40, '1'), ...body(100, 3), at(90, 196, FULL)];
    const second = [at(290, 40, '2'), at(60, 100, 'tỉnh Bến Tre.'), ...body(116, 3)];
    const third = [at(290, 40, '3'), ...body(100, 3)];
    expect(texts(first, second, third)).toContain(`${FULL} tỉnh Bến Tre.`);
  });
  it('keeps a centred title on one line where it goes on in small letters, and knows it as centred', () => {
    const title = [[60, 'QUYẾT ĐỊNH'], [80, 'Ban hành Quy định về trình tự, thủ tục cấp phép'], [96, 'trên địa bàn tỉnh Bến Tre']] as const;
    expect(read([...title.map(([y, text]) => at(MIDDLE - text.length * 3, y, text, { bold: true })), ...body(130, 4)]).lines.slice(0, 2)).toMatchObject([
      { text: 'QUYẾT ĐỊNH', centred: true, bold: true },
      { text: 'Ban hành Quy định về trình tự, thủ tục cấp phép trên địa bàn tỉnh Bến Tre', centred: true, bold: true },
    ]);
  });
  it('paragraphs without first lines set in are parted by the space between them', () => {
    const lines = [FULL.padEnd(79), 'tỉnh. Cơ quan chuyên môn trả lời bằng văn bản cho người nộp hồ sơ trong thời hạn'];
    const flush = (y: number): Print[] => [at(60, y, lines[0] ?? ''), at(60, y + 16, lines[1] ?? ''), at(60, y + 32, 'Năm ngày.')];
    expect(texts([0, 1, 2].flatMap((i) => flush(100 + i * 56)))).toHaveLength(3);
  });
});

describe('headers, footers and stamps', () => {
  const gazette = (page: number, number: number): Print[] => [at(180, 40, `CÔNG BÁO/Số 385 + 386/Ngày 15-3-2025`), at(page % 2 === 0 ? 60 : 520, 40, String(number))];
  it('those of the gazette are left out and told', () => {
    const layout = read([...gazette(0, 8), ...body(100, 4)], [...gazette(1, 9), ...body(100, 4)]);
    expect(layout.lines.every((line) => BODY.includes(line.text))).toBe(true);
    expect(layout).toMatchObject({ marginCount: 4, margins: ['CÔNG BÁO/Số 385 + 386/Ngày 15-3-2025', '8', '9'] });
  });
  it('what is said again on each page is a footer, whatever its words', () => {
    const page = (n: number): Print[] => [...body(100, 4), at(60, 810, 'Dự thảo lần 3, gửi lấy ý kiến'), at(500, 810, `Trang ${n}`)];
    expect(read(page(1), page(2), page(3)).lines.map((l) => l.text)).toEqual(Array.from({ length: 12 }, () => BODY).flat());
  });
  it('forms that begin alike at the top of each page are kept', () => {
    const form = (n: number): Print[] => [at(450, 60, `Mẫu số 0${n}`), ...body(100, 4)];
    expect(texts(form(1), form(2), form(3)).filter((text) => text.startsWith('Mẫu'))).toEqual(['Mẫu số 01', 'Mẫu số 02', 'Mẫu số 03']);
  });
  it('a year at the end of the text is no page number', () => {
    expect(texts([...body(100, 4), at(60, 800, '2025')])).toContain('2025');
  });
  it('a stamp of a digital signature is left out and told', () => {
    const stamp = ['Người ký: SỞ TƯ PHÁP', 'Email: stp@bentre.gov.vn', 'Thời gian ký: 19.03.2025 15:26:26 +07:00'].map((text, i) => at(200, 20 + i * 8, text, { size: 6 }));
    const layout = read([...stamp, ...body(100, 4)]);
    expect(layout.lines).toHaveLength(4);
    expect(layout.stamps).toEqual([expect.stringContaining('Thời gian ký')]);
  });
  it('a clause on who signs is none', () => {
    expect(texts([...body(100, 4), at(90, 240, 'Người ký: ghi rõ họ tên')])).toContain('Người ký: ghi rõ họ tên');
  });
});

describe('heads and signatures in two columns', () => {
  it('the head is read column by column', () => {
    const head = [
      at(80, 60, 'ỦY BAN NHÂN DÂN'), at(310, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      at(90, 76, 'TỈNH BẾN TRE'), at(330, 76, 'Độc lập - Tự do - Hạnh phúc'),
      at(70, 100, 'Số:     /2026/QĐ-UBND'), at(320, 100, 'Bến Tre, ngày     tháng     năm 2026'),
    ];
    expect(texts([...head, at(250, 140, 'QUYẾT ĐỊNH'), ...body(180, 3)]).slice(0, 7)).toEqual([
      'ỦY BAN NHÂN DÂN', 'TỈNH BẾN TRE', 'Số: /2026/QĐ-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Bến Tre, ngày tháng năm 2026', 'QUYẾT ĐỊNH',
    ]);
  });
  it('recipients are read before the signature, each whole', () => {
    const end = [
      at(60, 300, 'Nơi nhận:', { size: 11 }), at(380, 300, 'TM. ỦY BAN NHÂN DÂN'), at(60, 314, '- Các sở, ban,', { size: 11 }), at(420, 316, 'CHỦ TỊCH'),
      at(60, 328, 'ngành tỉnh;', { size: 11 }), at(60, 342, '- Lưu: VT.', { size: 11 }), at(400, 390, 'Trần Ngọc Tam'),
    ];
    expect(texts([...body(100, 4), at(60, 250, 'Hết.'), ...end]).slice(4)).toEqual(['Hết.', 'Nơi nhận:', '- Các sở, ban, ngành tỉnh;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Ngọc Tam']);
  });
  it('a taller name beside two small lines belongs to one of them and joins neither to the other', () => {
    const end = [
      at(60, 300, 'Nơi nhận:', { size: 9 }), at(380, 300, 'CHỦ TỊCH', { size: 13 }), at(60, 312, '- Văn phòng;', { size: 9 }),
      at(60, 322, '- Ủy ban;', { size: 9 }), at(60, 328, '- Hội đồng;', { size: 9 }), at(380, 325, 'Trần Ngọc Tam', { size: 13 }), at(60, 340, '- Lưu: VT.', { size: 9 }),
    ];
    expect(texts([...body(100, 4), ...end]).slice(4)).toEqual(['Nơi nhận:', '- Văn phòng;', '- Ủy ban;', '- Hội đồng;', '- Lưu: VT.', 'CHỦ TỊCH', 'Trần Ngọc Tam']);
  });
  it('what the signer signs for may stand higher and further left than “Nơi nhận”', () => {
    const end = [at(350, 286, 'KT. BỘ TRƯỞNG'), at(60, 300, 'Nơi nhận:'), at(361, 300, 'THỨ TRƯỞNG'), at(60, 316, '- Lưu: VT.'), at(355, 350, 'Nguyễn Đức Tâm')];
    expect(texts([...body(100, 4), ...end]).slice(4)).toEqual(['Nơi nhận:', '- Lưu: VT.', 'KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Nguyễn Đức Tâm']);
  });
});

describe('tables', () => {
  const rows = [['STT', 'Tên thủ tục', 'Thời hạn'], ['1.', 'Cấp mới', '05 ngày'], ['2.', 'Cấp lại', '03 ngày']];
  const table = (y: number): Print[] => rows.flatMap((row, r) => row.map((text, c) => at([60, 120, 400][c] ?? 0, y + r * 18, text)));
  it('rows with the same columns are cells, so that “1.” in them opens no clause', () => {
    const lines = read([...body(100, 3), ...table(220), ...body(300, 3)]).lines;
    expect(lines.filter((l) => l.cell !== undefined).map((l) => [l.cell?.row, l.cell?.column, l.text])).toEqual(rows.flatMap((row, r) => row.map((text, c) => [r, c, text])));
    expect(lines.filter((l) => l.cell === undefined).map((l) => l.text)).toEqual(Array.from({ length: 6 }, () => BODY).flat());
  });
  it('end where the text goes on, though its first lines are set in as far as a column', () => {
    const below = [at(118, 280, 'Điều 7. Sửa đổi Luật Đầu tư công'), at(118, 296, '1. Bổ sung khoản 5 vào sau khoản 4 Điều 3 của Luật Đầu tư công như sau đây:')];
    const lines = read([...body(100, 3), ...table(220), ...below]).lines;
    expect(lines.filter((l) => l.cell === undefined).slice(3).map((l) => l.text)).toEqual(below.map((print) => print.text));
  });
  it('hold articles that stand in a cell', () => {
    const lines = read([...body(100, 3), ...table(220), at(120, 274, 'Điều 7. Cấp đổi'), ...body(300, 3)]).lines;
    expect(lines.find((l) => l.text === 'Điều 7. Cấp đổi')?.cell).toMatchObject({ column: 1 });
  });
  it('one wide gap makes no table', () => {
    expect(read([...body(100, 3), at(90, 220, 'Trưởng phòng'), at(400, 220, 'Người lập'), ...body(260, 3)]).lines.every((l) => l.cell === undefined)).toBe(true);
  });
});

describe('footnotes', () => {
  const anchor = (y: number): Print[] => [at(90, y, '1. Hồ sơ điện tử'), at(187, y - 5, '1', { size: 7 }), at(196, y, 'có giá trị như hồ sơ giấy.')];
  const small = [at(60, 780, '1', { size: 6 }), at(68, 784, 'Nghị định số 30/2020/NĐ-CP', { size: 9 }), at(60, 796, 'về công tác văn thư.', { size: 9 })];
  it('go beside the text, to the line that refers to them', () => {
    const layout = read([...body(100, 3), ...anchor(200), ...small]);
    expect(layout.lines.at(-1)?.text).toBe('1. Hồ sơ điện tử có giá trị như hồ sơ giấy.');
    expect(layout.notes).toEqual([{ text: 'Nghị định số 30/2020/NĐ-CP về công tác văn thư.', line: 3 }]);
  });
  it('small print that nothing refers to stays in the text', () => {
    const layout = read([...body(100, 3), ...small]);
    expect(layout.notes).toEqual([]);
    expect(layout.lines.map((l) => l.text).join(' ')).toContain('Nghị định số 30/2020/NĐ-CP');
  });
});

describe('a word spread for emphasis', () => {
  it('is read as a word', () => {
    const spread = Array.from('QUYẾT', (letter, i) => at(200 + i * 12, 60, letter)).concat(Array.from('ĐỊNH', (letter, i) => at(276 + i * 12, 60, letter)));
    expect(texts([...spread, ...body(100, 3)])[0]).toBe('QUYẾT ĐỊNH');
  });
});

describe('letters that are none', () => {
  it('are left out: broken fonts give control characters and halves of letters, which no database takes', () => {
    expect(texts([at(90, 100, 'Điều\u0000 1.\u0001 Hồ sơ\ud800')])).toEqual(['Điều 1. Hồ sơ\ufffd']);
  });
});

describe('a page without words', () => {
  it('is told by its number', () => expect(read(body(100, 3), [], body(100, 3)).emptyPages).toEqual([2]));
});
