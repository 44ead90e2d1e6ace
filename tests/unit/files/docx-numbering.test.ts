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
  it('stay out of the text', () => {
    const read = readDocx(docx(numbered(run('Hồ sơ', '<w:b/>')), { numbering: LAW + num() }), 'accepted');
    expect(read).toMatchObject({ ok: true, value: { lines: [{ text: 'Hồ sơ', label: 'Điều 1.', level: 0, bold: true }] } });
  });
});
