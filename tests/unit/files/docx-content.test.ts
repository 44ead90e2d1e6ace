import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx, field, fieldChar, list, num, numbered, p, run } from '../../support/docx';
import { readBody, shownLines } from '../../support/read-docx';

const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
const drawing = (inner: string): string => `<w:drawing><wps:wsp><wps:txbx>${inner}</wps:txbx></wps:wsp></w:drawing>`;
const vml = (inner: string): string => `<w:pict><v:shape><v:textbox>${inner}</v:textbox></v:shape></w:pict>`;
const alternate = (choice: string, fallback: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe('what stands in other things', () => {
  it.each<[string, string, string[]]>([
    ['a text box as drawing, stored as VML too', p(alternate(drawing(box('DỰ THẢO')), vml(box('DỰ THẢO'))) + run('QUYẾT ĐỊNH')), ['DỰ THẢO', 'QUYẾT ĐỊNH']],
    ['a text box whose newer form has no words', p(alternate('<w:drawing/>', vml(box('DỰ THẢO')))), ['DỰ THẢO']],
    ['a text box as VML alone, in the middle of a run', p(`<w:r><w:t>Nơi </w:t>${vml(box('hộp'))}<w:t>nhận</w:t></w:r>`), ['hộp', 'Nơi nhận']],
    ['words drawn as art', p('<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>' + run('Luật')), ['DỰ THẢO', 'Luật']],
    ['content controls around runs, paragraphs, cells and rows', `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${p(`<w:sdt><w:sdtContent>${run('trong dòng')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt><w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${p('ô')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`, ['trong dòng', 'ô']],
    ['links, smart tags, customXml and text of another direction', p(`<w:hyperlink>${run('Cổng ')}</w:hyperlink><w:smartTag>${run('dịch vụ ')}</w:smartTag><w:customXml>${run('công ')}</w:customXml><w:bdo>${run('quốc gia')}</w:bdo>`), ['Cổng dịch vụ công quốc gia']],
    ['a simple field', p(`<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`), ['3']],
    ['a field in the result of a field', p(field('IF 1', run('xem ') + field('REF x', run('Điều 5')))), ['xem Điều 5']],
    ['a field in the code of a field', p(run('xem ') + fieldChar('begin') + instruction('IF ') + field('REF y', run('không thấy')) + instruction('= 1') + fieldChar('separate') + run('Điều 6') + fieldChar('end')), ['xem Điều 6']],
    ['fields left open', p(fieldChar('begin') + instruction('IF ') + fieldChar('begin') + instruction('REF')) + p('Điều 7') + p('Điều 8'), ['Điều 7', 'Điều 8']],
    ['boxes to tick', p('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>' + fieldChar('end') + run(' Có')), ['☑ Có']],
    ['a reading aid over words', p(`<w:r><w:ruby><w:rt>${run('ngữ')}</w:rt><w:rubyBase>${run('chữ')}</w:rubyBase></w:ruby></w:r>` + run(' Hán')), ['(ngữ) chữ Hán']],
    ['formulas, with the signs that keep their numbers apart', p('<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:r><m:t>10</m:t></m:r><m:sSup><m:e/><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup></m:oMath>'), ['1/210^6']],
    ['hyphens that are not typed as such', p('<w:r><w:t>63</w:t><w:noBreakHyphen/><w:t>NĐ</w:t><w:softHyphen/><w:t>CP</w:t></w:r>'), ['63-NĐCP']],
    ['a large first letter, which has a paragraph of its own', p(run('T'), '<w:framePr w:dropCap="drop"/>') + p('hủ tục'), ['Thủ tục']],
    ['an indented part of a file', p('<w:r><w:t>\n   Điều 9.\n   </w:t></w:r>'), ['Điều 9.']],
    ['a cell with a table in it', `<w:tbl><w:tr><w:tc>${p('ngoài')}<w:tbl><w:tr><w:tc>${p('trong')}</w:tc></w:tr></w:tbl>${p('sau')}</w:tc></w:tr></w:tbl>`, ['ngoài', 'trong', 'sau']],
  ])('%s', (_, body, lines) => expect(shownLines(body)).toEqual(lines));

  it('is a table of contents, by style, by content control or by field', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="M"><w:name w:val="toc 1"/></w:style>';
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Điều 1 … 2')}</w:sdtContent></w:sdt>`;
    const byField = p(fieldChar('begin') + instruction('TOC \\o "1-3"') + fieldChar('separate') + run('Điều 2 … 3')) + p(run('Điều 3 … 4')) + p(fieldChar('end'));
    expect(readBody(p('Điều 0 … 1', '<w:pStyle w:val="M"/>') + control + byField + p('Điều 1.'), { styles }).lines.map((l) => l.contents)).toEqual([true, true, true, true, undefined]);
  });
  it('keeps its place in merged and indented rows of a table', () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('a', '<w:vMerge w:val="restart"/>')}${cell('b', '<w:gridSpan w:val="2"/>')}${cell('c')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('d')}</w:tr></w:tbl>`;
    expect(readBody(body).lines.map((l) => [l.text, l.cell?.row, l.cell?.column])).toEqual([['a', 0, 0], ['b', 0, 1], ['c', 0, 3], ['d', 1, 1]]);
  });
});

describe('files taken in whole', () => {
  const chunk = '<w:altChunk r:id="c1"/>';
  it('are read where they are Word documents or text, in their place', () => {
    const inner = docx(numbered('Phạm vi'), { numbering: list([['decimal', 'Điều %1.']]) + num() });
    expect(shownLines(p('Trước') + chunk + p('Sau'), { chunks: { c1: inner } })).toEqual(['Trước', 'Điều 1. Phạm vi', 'Sau']);
    expect(shownLines(p('Trước') + chunk, { chunks: { c1: strToU8('Điều 2.\n\nMột') } })).toEqual(['Trước', 'Điều 2.', 'Một']);
  });
  it('are read where they are web pages', () => {
    expect(shownLines(p('Trước') + chunk, { chunks: { c1: strToU8('<html><body><p>Điều 3.</p><p>Hai</p></body></html>') } })).toEqual(['Trước', 'Điều 3.', 'Hai']);
    const archive = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>Điều 4.</p>\n--b--\n';
    expect(shownLines(p('Trước') + chunk, { chunks: { c1: strToU8(archive) } })).toEqual(['Trước', 'Điều 4.']);
  });
  it.each([
    ['are missing', {}],
    ['are of another kind', { chunks: { c1: strToU8('{\\rtf1 x}') } }],
    ['are no documents', { chunks: { c1: zipSync({ a: strToU8('b') }) } }],
  ])('are reported where they %s', (_, parts) => {
    const file = readBody(p('Trước') + chunk, parts);
    expect([file.lines.map((l) => l.text), file.warnings.map((w) => w.code)]).toEqual([['Trước'], ['embedded']]);
  });
  it('are not followed without end', () => {
    const inner = docx(p('Hai') + chunk, { chunks: { c1: docx(p('Ba') + chunk, { chunks: { c1: docx(p('Bốn')) } }) } });
    expect(shownLines(p('Một') + chunk, { chunks: { c1: inner } })).toEqual(['Một', 'Hai']);
  });
});

describe('format that decides what is seen', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:b w:val="0"/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="D"><w:basedOn w:val="N"/><w:link w:val="DC"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>
    <w:style w:type="character" w:styleId="DC"><w:rPr><w:b/></w:rPr></w:style>`;
  const lineOf = (content: string, style: string) => readBody(p(content, style === '' ? '' : `<w:pStyle w:val="${style}"/>`), { styles }).lines[0];
  it.each([
    ['a style', run('phạm vi'), 'D', 'PHẠM VI', true],
    ['the style of paragraphs that name none', run('phạm vi'), '', 'phạm vi', undefined],
    ['a style that is not there', run('phạm vi'), 'X', 'phạm vi', undefined],
    ['a character style on a bold style, which switches it off', run('phạm vi', '<w:rStyle w:val="DC"/>'), 'D', 'PHẠM VI', undefined],
    ['a run named by the paragraph half of a pair of styles', run('phạm vi', '<w:rStyle w:val="D"/>'), '', 'phạm vi', true],
    ['a run that says otherwise', run('phạm vi', '<w:b w:val="false"/><w:caps w:val="0"/>'), 'D', 'phạm vi', undefined],
    ['small capitals, which keep both cases apart', run('Phạm vi', '<w:smallCaps/>'), '', 'Phạm vi', undefined],
  ])('%s', (_, content, style, text, bold) => {
    const line = lineOf(content, style);
    expect([line?.text, line?.bold]).toEqual([text, bold]);
  });

  it('does not count a hidden paragraph, though it has a number', () => {
    const hidden = p(run('ẩn', '<w:vanish/>'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr>');
    expect(shownLines(numbered('A') + hidden + numbered('B'), { numbering: list([['decimal', '%1.']]) + num() })).toEqual(['1. A', '2. B']);
  });
});

describe('fonts from before Unicode', () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  it.each([
    ['in a run', p(run('§iÒu 1. Ph¹m vi', font('.VnTime'))), {}, ['Điều 1. Phạm vi']],
    ['with a capital font and a soft hyphen, which is the letter ư', p(`<w:r><w:rPr>${font('.VnTimeH')}</w:rPr><w:t>ch</w:t><w:softHyphen/><w:t>¬ng ii</w:t></w:r>`), {}, ['CHƯƠNG II']],
    ['in a style', p('Ñieàu 2', '<w:pStyle w:val="V"/>'), { styles: `<w:style w:type="paragraph" w:styleId="V"><w:rPr>${font('VNI-Times')}</w:rPr></w:style>` }, ['Điều 2']],
    ['in the defaults of the document', p('Ñieàu 3'), { styles: `<w:docDefaults><w:rPrDefault><w:rPr>${font('VNI-Times')}</w:rPr></w:rPrDefault></w:docDefaults>` }, ['Điều 3']],
    ['in the theme', p(run('Ñieàu 4', '<w:rFonts w:hAnsiTheme="minorHAnsi"/>')), { theme: '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="VNI-Times"/></a:minorFont></a:fontScheme></a:themeElements>' }, ['Điều 4']],
    ['in an automatic number', numbered('Phạm vi'), { numbering: list([['decimal', '§iÒu %1.', `<w:rPr>${font('.VnTime')}</w:rPr>`]]) + num() }, ['Điều 1. Phạm vi']],
    ['beside runs in other fonts', p(run('§iÒu 1. ', font('.VnTime')) + run('Öz', font('Arial'))), {}, ['Điều 1. Öz']],
  ])('are read as what they show: %s', (_, body, parts, lines) => expect(shownLines(body, parts)).toEqual(lines));

  it('and symbol fonts are read as what they show, an unknown sign as one', () => {
    const file = readBody(p(run('\uf0a8 Có \uf0fe', font('Wingdings')) + run('\uf0aa', font('Webdings'))));
    expect([file.lines[0]?.text, file.warnings.map((w) => w.code)]).toEqual(['☐ Có ☑□', ['symbols']]);
  });
});
