import { describe, expect, it } from 'vitest';
import { readDocx } from '@/lib/adapters/files/docx/read-docx';
import { docx, type DocxParts, list, num, numbered, p, run } from '../../support/docx';

const LAW = list([['decimal', 'Điều %1.'], ['decimal', '%2.'], ['lowerLetter', '%3)']]);

function labels(body: string, parts: DocxParts): (string | undefined)[] {
  const read = readDocx(docx(body, parts), 'accepted');
  return read.ok ? read.value.lines.map((l) => l.label) : [read.error];
}

describe('automatic numbers', () => {
  it('are those that Word shows, each level beginning anew under a higher one', () => {
    const body = [numbered('Phạm vi'), numbered('Một', 1), numbered('a', 2), numbered('b', 2), numbered('Hai', 1), numbered('c', 2), numbered('Đối tượng'), numbered('Một', 1)].join('');
    expect(labels(body, { numbering: LAW + num() })).toEqual(['Điều 1.', '1.', 'a)', 'b)', '2.', 'a)', 'Điều 2.', '1.']);
  });
  it('count on where two lists share a definition, and begin anew where one says so', () => {
    const body = numbered('a') + numbered('b', 0, 2) + numbered('c', 0, 3) + numbered('d', 0, 3);
    expect(labels(body, { numbering: LAW + num(1) + num(2) + num(3, 0, 7) })).toEqual(['Điều 1.', 'Điều 2.', 'Điều 7.', 'Điều 8.']);
  });
  it('show higher levels in the format of their level, or in digits where the list is legal', () => {
    const body = numbered('a') + numbered('b', 1);
    const roman = (extra: string): string => list([['upperRoman', 'Chương %1'], ['decimal', '%1.%2.', extra]]) + num();
    expect(labels(body, { numbering: roman('') })[1]).toBe('I.1.');
    expect(labels(body, { numbering: roman('<w:isLgl/>') })[1]).toBe('1.1.');
  });
  it('do not begin anew where the level forbids it', () => {
    const numbering = list([['upperRoman', 'Chương %1'], ['decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>']]) + num();
    expect(labels(numbered('A') + numbered('a', 1) + numbered('B') + numbered('b', 1), { numbering })).toEqual(['Chương I', 'Điều 1.', 'Chương II', 'Điều 2.']);
  });
  it('come from a style, also one that inherits them, and can be switched off', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Dieu"/></w:style>`;
    const styled = (id: string, more = ''): string => p('x', `<w:pStyle w:val="${id}"/>${more}`);
    const body = styled('Dieu') + styled('Con') + styled('Dieu', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('Dieu');
    expect(labels(body, { styles, numbering: LAW + num() })).toEqual(['Điều 1.', 'Điều 2.', undefined, 'Điều 3.']);
  });
  it('are found through a list style that the list only points to', () => {
    const styles = '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>${list([['decimal', 'Điều %1.']], 1)}${num(1, 0)}${num(2, 1)}`;
    expect(labels(numbered('a'), { styles, numbering })).toEqual(['Điều 1.']);
  });
  it('count an empty paragraph, as Word does, and keep its number', () => {
    expect(labels(numbered('a') + numbered('') + numbered('c'), { numbering: LAW + num() })).toEqual(['Điều 1.', 'Điều 2.', 'Điều 3.']);
  });
  it('show bullets as characters that exist outside symbol fonts', () => {
    expect(labels(numbered('a'), { numbering: list([['bullet', '\uf0b7']]) + num() })).toEqual(['•']);
  });
  it('begin a level at its override whenever it restarts', () => {
    const numbering = `${LAW}<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride></w:num>`;
    expect(labels(numbered('A') + numbered('a', 1) + numbered('b', 1) + numbered('B') + numbered('c', 1), { numbering })).toEqual(['Điều 1.', '3.', '4.', 'Điều 2.', '3.']);
  });
  it('follow a level that a list defines anew', () => {
    const numbering = `${LAW}<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Chương %1"/></w:lvl></w:lvlOverride></w:num>`;
    expect(labels(numbered('A') + numbered('B'), { numbering })).toEqual(['Chương V', 'Chương VI']);
  });
  it.each([
    ['decimalZero', '01.'], ['upperLetter', 'A.'], ['lowerRoman', 'i.'], ['numberInDash', '- 1 -.'], ['decimalEnclosedCircle', '①.'], ['ordinal', '1.'], ['none', '.'],
  ])('are shown in the format %s', (format, shown) => expect(labels(numbered('a'), { numbering: list([[format, '%1.']]) + num() })).toEqual([shown]));
  it('are shown in a format newer than the standard', () => {
    const format = '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    expect(labels(numbered('a'), { numbering: list([['decimal', '%1.', format]]).replace('<w:numFmt w:val="decimal"/><mc', '<mc') + num() })).toEqual(['001.']);
  });
  it('take on capitals of the level, of the style and of the paragraph mark', () => {
    const numbering = list([['decimal', 'Điều %1.']]) + num();
    const styles = '<w:style w:type="paragraph" w:styleId="C"><w:rPr><w:caps/></w:rPr></w:style>';
    const number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    expect(labels(numbered('a'), { numbering: list([['decimal', 'Điều %1.', '<w:rPr><w:caps/></w:rPr>']]) + num() })).toEqual(['ĐIỀU 1.']);
    expect(labels(p('a', `<w:pStyle w:val="C"/>${number}`), { numbering, styles })).toEqual(['ĐIỀU 1.']);
    expect(labels(p('a', `${number}<w:rPr><w:caps/></w:rPr>`), { numbering })).toEqual(['ĐIỀU 1.']);
  });
  it('take in the sign that follows them in the text where nothing stands between', () => {
    const read = readDocx(docx(numbered('. Phạm vi'), { numbering: list([['decimal', 'Điều %1', '<w:suff w:val="nothing"/>']]) + num() }), 'accepted');
    expect(read).toMatchObject({ value: { lines: [{ label: 'Điều 1.', text: 'Phạm vi' }] } });
  });
  it('have the level that the list ties to a style, its own or that of an ancestor', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Khoan"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Khoan"/></w:style>
      <w:style w:type="paragraph" w:styleId="Diem"><w:basedOn w:val="Khoan"/><w:pPr><w:numPr><w:ilvl w:val="2"/></w:numPr></w:pPr></w:style>`;
    const numbering = list([['decimal', 'Điều %1.'], ['decimal', '%2.', '<w:pStyle w:val="Khoan"/>'], ['lowerLetter', '%3)']]) + num();
    const styled = (id: string): string => p('x', `<w:pStyle w:val="${id}"/>`);
    expect(labels(numbered('A') + styled('Khoan') + styled('Con') + styled('Diem'), { styles, numbering })).toEqual(['Điều 1.', '1.', '2.', 'a)']);
  });
  it('stay out of the text', () => {
    const read = readDocx(docx(numbered(run('Hồ sơ', '<w:b/>')), { numbering: LAW + num() }), 'accepted');
    expect(read).toMatchObject({ ok: true, value: { lines: [{ text: 'Hồ sơ', label: 'Điều 1.', level: 0, bold: true }] } });
  });
});
