import { describe, expect, it } from 'vitest';
import { readDocx } from '@/lib/adapters/files/docx/read-docx';
import type { ReadFile } from '@/lib/adapters/files/types';
import { deleted, docx, type DocxParts, inserted, lineBreak, p, run, table } from '../../support/docx';

function read(body: string, parts: DocxParts = {}): ReadFile {
  const result = readDocx(docx(body, parts), 'accepted');
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const texts = (body: string): string[] => read(body).lines.map((l) => l.text);
const codes = (file: ReadFile): string[] => file.warnings.map((w) => w.code);

describe('the text of a .docx', () => {
  it('is a line a paragraph, in NFC, without empty ones', () => expect(texts(p('Đie\u0302\u0300u 1.') + p('') + p('Hồ\u00a0sơ'))).toEqual(['Điều 1.', 'Hồ sơ']));
  it('keeps what stands in links, fields, content controls and smart tags', () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run('Điều 5') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = p(`<w:hyperlink>${run('Cổng ')}</w:hyperlink><w:smartTag>${run('dịch vụ ')}</w:smartTag>${field}`) + `<w:sdt><w:sdtContent>${p('trong ô')}</w:sdtContent></w:sdt>`;
    expect(texts(body)).toEqual(['Cổng dịch vụ Điều 5', 'trong ô']);
  });
  it('keeps text boxes once, although Word stores them twice', () => {
    const box = (inner: string): string => `<w:txbxContent>${p(inner)}</w:txbxContent>`;
    const alternate = `<mc:AlternateContent><mc:Choice>${box('DỰ THẢO')}</mc:Choice><mc:Fallback>${box('DỰ THẢO')}</mc:Fallback></mc:AlternateContent>`;
    expect(texts(p(`<w:r>${alternate}</w:r>${run('QUYẾT ĐỊNH')}`)).sort()).toEqual(['DỰ THẢO', 'QUYẾT ĐỊNH']);
  });
  it('splits at a line break that separates, and joins at one that only wraps', () => {
    expect(texts(p(run('Chương I') + lineBreak + run('QUY ĐỊNH CHUNG')))).toEqual(['Chương I', 'QUY ĐỊNH CHUNG']);
    expect(texts(p(run('Hồ sơ gồm:') + lineBreak + run('a) Đơn')))).toEqual(['Hồ sơ gồm:', 'a) Đơn']);
    expect(texts(p(run('Trình tự, thủ tục') + lineBreak + run('hỗ trợ giống')))).toEqual(['Trình tự, thủ tục hỗ trợ giống']);
  });
  it('says in which cell a line stands, merged cells counted', () => {
    const merged = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + p('rộng') + '</w:tc>';
    const body = table([['STT', 'Tên']]) + `<w:tbl><w:tr>${merged}<w:tc>${p('sau')}</w:tc></w:tr></w:tbl>`;
    expect(read(body).lines.map((l) => l.cell)).toEqual([{ table: 0, row: 0, column: 0 }, { table: 0, row: 0, column: 1 }, { table: 1, row: 0, column: 0 }, { table: 1, row: 0, column: 2 }]);
  });
  it('knows bold and centred lines, also by style', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>';
    const body = p('TIÊU ĐỀ', '<w:pStyle w:val="T"/>') + p(run('một phần ', '<w:b/>') + run('đậm'));
    const [title, half] = read(body, { styles }).lines;
    expect([title?.bold, title?.centred, half?.bold]).toEqual([true, true, undefined]);
  });
  it('shows all-capital runs as they are seen', () => expect(texts(p(run('quyết định', '<w:caps/>')))).toEqual(['QUYẾT ĐỊNH']));
  it('reads the main part wherever the package says it is', () => expect(read(p('Điều 1.'), { main: 'word/document2.xml' }).lines).toHaveLength(1));
});

describe('tracked changes', () => {
  it('are read as accepted, counted, and reported with their authors', () => {
    const file = read(p(run('Nộp ') + deleted('hai') + inserted('một') + run(' bộ')));
    expect(file.lines[0]?.text).toBe('Nộp một bộ');
    expect(file.trackedChanges).toEqual({ insertions: 1, deletions: 1, authors: ['Minh', 'Lan'], view: 'accepted' });
    expect(file.warnings[0]).toMatchObject({ code: 'tracked-changes', message: expect.stringContaining('Minh, Lan') as string });
  });
  it('join two paragraphs whose mark between them was deleted', () => {
    expect(texts(p(run('Nộp hồ'), '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>') + p(' sơ'))).toEqual(['Nộp hồ sơ']);
  });
  it('leave out a deleted row of a table', () => {
    const row = `<w:tr><w:trPr><w:del w:id="1" w:author="A"/></w:trPr><w:tc>${p('bỏ')}</w:tc></w:tr><w:tr><w:tc>${p('giữ')}</w:tc></w:tr>`;
    expect(texts(`<w:tbl>${row}</w:tbl>`)).toEqual(['giữ']);
  });
  it('do not bring back the formatting from before', () => {
    const change = '<w:pPrChange w:id="1"><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrChange>';
    expect(read(p('x', change)).lines[0]?.centred).toBeUndefined();
  });
});

describe('what is not text of the draft', () => {
  it('comes as comment with author, date, words and the words it was put on', () => {
    const body = p(run('Nộp ') + '<w:commentRangeStart w:id="7"/>' + run('trực tiếp') + '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>');
    const comments = `<w:comment w:id="7" w:author="Hà" w:date="2026-11-20T08:00:00Z">${p('Thêm cách nộp trực tuyến.')}</w:comment>`;
    expect(read(p('Điều 1.') + body, { comments }).comments).toEqual([{ author: 'Hà', date: '2026-11-20T08:00:00Z', text: 'Thêm cách nộp trực tuyến.', quote: 'trực tiếp', line: 1, resolved: false, replies: [] }]);
  });
  it('comes as note with its line, and a warning', () => {
    const footnotes = `<w:footnote w:id="3">${p('Sửa đổi năm 2025.')}</w:footnote>`;
    const file = read(p(run('Điều 2.') + '<w:r><w:footnoteReference w:id="3"/></w:r>'), { footnotes });
    expect(file.lines.map((l) => l.text)).toEqual(['Điều 2.']);
    expect(file.notes).toEqual([{ text: 'Sửa đổi năm 2025.', line: 0 }]);
    expect(codes(file)).toContain('note');
  });
  it('is reported where it is hidden, a picture, an embedded object or an unknown symbol', () => {
    const odd = '<w:r><w:sym w:font="Webdings" w:char="F0AA"/></w:r><w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:object><o:OLEObject/></w:object></w:r>';
    const file = read(p(run('Thấy') + run('ẩn', '<w:vanish/>') + odd));
    expect(file.lines[0]?.text).toBe('Thấy□');
    expect(codes(file)).toEqual(['hidden-text', 'pictures', 'embedded', 'symbols']);
  });
  it('keeps boxes to tick as boxes', () => expect(texts(p('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>' + run(' Có')))).toEqual(['☐ Có']));
});
