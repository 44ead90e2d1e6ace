import { describe, expect, it } from 'vitest';
import { readDoc } from '@/lib/adapters/files/doc/read-doc';
import type { ReadFile } from '@/lib/adapters/files/types';
import { bold, capitals, cell, centred, characterStyle, doc, type DocParts, dropCap, field, hidden, inFont, marked, outline, p, type Paragraph, rowEnd, run, special, styled, symbolOf, table } from '../../support/doc';

async function read(paragraphs: readonly Paragraph[], parts: DocParts = {}): Promise<ReadFile> {
  const result = await readDoc(doc(paragraphs, parts), 'accepted');
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const texts = async (paragraphs: readonly Paragraph[], parts?: DocParts): Promise<string[]> => (await read(paragraphs, parts)).lines.map((l) => l.text);
const warnings = async (paragraphs: readonly Paragraph[], parts?: DocParts): Promise<string[]> => (await read(paragraphs, parts)).warnings.map((w) => w.code);

describe('lines of a .doc', () => {
  it('are its paragraphs, in NFC, without empty ones', async () => {
    expect(await texts([p('Điều 1. Phạm vi'), p(''), p('Ho\u0300a')])).toEqual(['Điều 1. Phạm vi', 'Hòa']);
  });
  it('are the same where the text is stored one byte a character', async () => {
    expect(await texts([p('Thông báo'), p('Hà Tây')], { narrow: true })).toEqual(['Thông báo', 'Hà Tây']);
  });
  it('are split where a new item begins after a line break, and joined where a line only wraps', async () => {
    expect(await texts([p('Chương I\vQUY ĐỊNH CHUNG'), p('về việc ban hành\vquy chế')])).toEqual(['Chương I', 'QUY ĐỊNH CHUNG', 'về việc ban hành quy chế']);
  });
  it('end with a section, but not with the page break inside a paragraph', async () => {
    const sectionEnd: Paragraph = { ...p('Hết phần'), mark: run('\f') };
    expect(await texts([p('quy định về\fhồ sơ'), sectionEnd, p('Phần hai')])).toEqual(['quy định về hồ sơ', 'Hết phần', 'Phần hai']);
  });
  it('begin with the large letter that stands in a paragraph of its own', async () => {
    expect(await texts([p('C', dropCap), p('ăn cứ Luật')])).toEqual(['Căn cứ Luật']);
  });
  it('show hyphens that Word stores as control characters', async () => {
    expect(await texts([p('NĐ\x1eCP, tổ\x1f chức')])).toEqual(['NĐ-CP, tổ chức']);
  });
  it('keep the results of fields and drop their codes, also of fields in fields', async () => {
    const inner = field('PAGE', '3');
    const outer = [run('\x13', special), run('IF '), ...inner, run('\x14', special), run('trang '), ...inner, run('\x15', special)];
    expect(await texts([p([...field('HYPERLINK "http://a.vn"', 'cổng thông tin'), run(' và '), ...outer])])).toEqual(['cổng thông tin và trang 3']);
  });
  it('keep the results of a field that runs over paragraphs', async () => {
    expect(await texts([p([run('\x13TOC\x14', special), run('Điều 1')]), p([run('Điều 2'), run('\x15', special)])])).toEqual(['Điều 1', 'Điều 2']);
  });
  it('show what stands in symbol fonts, and count what is not known', async () => {
    const box = p([run('Có '), run('(', symbolOf(1, 0xf0a8)), run(' khác '), run('\uf001', inFont(1))]);
    const file = await read([box], { fonts: ['Arial', 'Wingdings'] });
    expect(file.lines.map((l) => l.text)).toEqual(['Có ☐ khác □']);
    expect(file.warnings.map((w) => w.code)).toEqual(['symbols']);
  });
});

describe('the look of a line', () => {
  it('is bold where all its words are', async () => {
    const lines = (await read([p([run('Điều 1.', bold), run(' ')]), p([run('a', bold), run('b')])])).lines;
    expect(lines.map((l) => l.bold)).toEqual([true, undefined]);
  });
  it('comes from its style and those that the style is based on, unless the line says otherwise', async () => {
    const styles = [{}, { paragraph: [centred, outline(2)], characters: [bold] }, { base: 1, characters: [capitals] }];
    const plain = [...bold.slice(0, 2), 0];
    const { lines } = await read([styled(2, p('chương')), styled(2, p([run('mục', plain)])), p('điều')], { styles });
    expect(lines).toMatchObject([{ text: 'CHƯƠNG', centred: true, outline: 2, bold: true }, { text: 'MỤC', centred: true }, { text: 'điều' }]);
    expect(lines.map((l) => l.bold)).toEqual([true, undefined, undefined]);
  });
  it('is what a quick save made of it', async () => {
    const boldAll = (0x55 << 1) | (1 << 8);
    const { lines } = await read([p('một'), p('hai')], { quickSave: boldAll });
    expect(lines.map((l) => l.bold)).toEqual([undefined, true]);
  });
  it('comes from character styles too', async () => {
    const { lines } = await read([p([run('đậm', characterStyle(1))])], { styles: [{}, { character: true, characters: [bold] }] });
    expect(lines[0]?.bold).toBe(true);
  });
  it('tells entries of a table of contents', async () => {
    const { lines } = await read([styled(1, p('Điều 1\t3')), p('Điều 1')], { styles: [{}, { builtIn: 19 }] });
    expect(lines.map((l) => l.contents)).toEqual([true, undefined]);
  });
  it('survives styles that are based on each other', async () => {
    expect(await texts([styled(1, p('a'))], { styles: [{}, { base: 2 }, { base: 1 }] })).toEqual(['a']);
  });
});

describe('words in old Vietnamese fonts', () => {
  const fonts = ['Times New Roman', '.VnTime', 'VNI-Times'];
  it('become Unicode, told by the font of each run', async () => {
    expect(await texts([p([run('§iÒu 5. ', inFont(1)), run('Công dân')])], { fonts })).toEqual(['Điều 5. Công dân']);
  });
  it('become Unicode where a letter and its mark stand in two runs', async () => {
    expect(await texts([p([run('Ca', inFont(2), bold), run('ùc cô quan', inFont(2))])], { fonts })).toEqual(['Các cơ quan']);
  });
  it('become Unicode where the style names the font', async () => {
    expect(await texts([styled(1, p('C«ng d©n'))], { fonts, styles: [{}, { characters: [inFont(1)] }] })).toEqual(['Công dân']);
  });
});

describe('tables', () => {
  it('are read row by row, each cell with its place', async () => {
    const { lines } = await read([p('trước'), ...table([['STT', 'Tên'], ['1', 'Hồ sơ']]), p('sau')]);
    expect(lines.map((l) => l.text)).toEqual(['trước', 'STT', 'Tên', '1', 'Hồ sơ', 'sau']);
    expect(lines.map((l) => l.cell)).toEqual([undefined, { table: 0, row: 0, column: 0 }, { table: 0, row: 0, column: 1 }, { table: 0, row: 1, column: 0 }, { table: 0, row: 1, column: 1 }, undefined]);
  });
  it('keep several paragraphs of one cell in one place', async () => {
    const inside = cell(p('một'));
    const { lines } = await read([{ ...inside, mark: run('\r') }, cell(p('hai')), cell(p('ba')), rowEnd([0, 1000, 2000])]);
    expect(lines.map((l) => l.cell?.column)).toEqual([0, 0, 1]);
  });
  it('count the columns that a wide cell spans', async () => {
    const { lines } = await read([...table([['a', 'b', 'c']]), cell(p('rộng')), cell(p('cuối')), rowEnd([0, 2000, 3000])]);
    expect(lines.map((l) => l.cell?.column)).toEqual([0, 1, 2, 0, 2]);
  });
  it('may stand inside tables', async () => {
    const { lines } = await read([...table([['trong 1', 'trong 2']], 2), cell(p('ngoài')), cell(p('bên')), rowEnd([0, 1000, 2000])]);
    expect(lines.map((l) => [l.text, l.cell])).toEqual([
      ['trong 1', { table: 1, row: 0, column: 0 }], ['trong 2', { table: 1, row: 0, column: 1 }], ['ngoài', { table: 0, row: 0, column: 0 }], ['bên', { table: 0, row: 0, column: 1 }],
    ]);
  });
});

describe('what stands beside the text', () => {
  it('footnotes go with the line that refers to them', async () => {
    const file = await read([p('Một'), p([run('Hai'), run('\x02', special), run(' ba')]), p([run('Bốn'), run('\x02', special)])], { footnotes: ['chú thích a', 'chú thích b'] });
    expect(file.lines.map((l) => l.text)).toEqual(['Một', 'Hai ba', 'Bốn']);
    expect(file.notes).toEqual([{ text: 'chú thích a', line: 1 }, { text: 'chú thích b', line: 2 }]);
    expect(file.warnings.map((w) => w.code)).toEqual(['note', 'note']);
  });
  it('text boxes are read in front of the paragraph that anchors them', async () => {
    expect(await texts([p('Một'), p([run('Hai'), run('\x08', special)]), p('Ba')], { boxes: ['DỰ THẢO'] })).toEqual(['Một', 'DỰ THẢO', 'Hai', 'Ba']);
  });
  it('text boxes of which no anchor is known come last, with a warning', async () => {
    const file = await read([p('Một')], { boxes: ['DỰ THẢO'], loose: true });
    expect(file.lines.map((l) => l.text)).toEqual(['Một', 'DỰ THẢO']);
    expect(file.warnings.map((w) => w.code)).toEqual(['text-boxes']);
  });
  it('headers, hidden text and pictures are left out, with a warning each', async () => {
    const file = await read([p([run('Điều 1. '), run('mật', hidden), run('\x01', special)])], { header: 'Sở Tư pháp' });
    expect(file.lines.map((l) => l.text)).toEqual(['Điều 1.']);
    expect(file.warnings.map((w) => w.code)).toEqual(['hidden-text', 'pictures', 'margins']);
    expect(file.warnings[2]?.message).toContain('Sở Tư pháp');
  });
  it('comments have their author, time, words and the line they were put on', async () => {
    const body = [p('Một'), p([run('Thời hạn giải quyết là 5 ngày'), run('\x05', special)]), p([run('Ba'), run('\x05\x05', special)])];
    const comments = [{ author: 'Lan', text: 'Quá ngắn', quote: '5 ngày' }, { author: 'Minh', text: 'Xem lại' }, { author: 'Lan', text: 'Đã xem', answers: -1 }];
    expect((await read(body, { comments })).comments).toEqual([
      { author: 'Lan', date: '2024-05-06T07:08:00', text: 'Quá ngắn', quote: '5 ngày', line: 1, resolved: false, replies: [] },
      { author: 'Minh', date: '2024-05-06T07:08:00', text: 'Xem lại', quote: '', line: 2, resolved: false, replies: [{ author: 'Lan', date: '2024-05-06T07:08:00', text: 'Đã xem' }] },
    ]);
  });
  it('nothing is warned of in a plain draft', async () => expect(await warnings([p('Điều 1.')])).toEqual([]));
  it('a paragraph whose end is hidden is kept all the same', async () => expect(await texts([marked(p('Hết'), hidden)])).toEqual(['Hết']));
});
