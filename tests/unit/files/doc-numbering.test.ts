import { describe, expect, it } from 'vitest';
import { readDoc } from '@/lib/adapters/files/doc/read-doc';
import { capitals, cell, doc, type DocParts, hidden, inFont, inList, type Level, marked, p, type Paragraph, rowEnd, run, styled } from '../../support/doc';

const DECIMAL = 0;
const UPPER_ROMAN = 1;
const LOWER_LETTER = 4;
const BULLET = 23;
const LAW: readonly Level[] = [{ format: DECIMAL, text: 'Điều %1.' }, { format: DECIMAL, text: '%2.' }, { format: LOWER_LETTER, text: '%3)' }];

async function labels(paragraphs: readonly Paragraph[], parts: DocParts): Promise<(string | undefined)[]> {
  const read = await readDoc(doc(paragraphs, parts), 'accepted');
  return read.ok ? read.value.lines.map((l) => l.label) : [read.error];
}
const item = (level: number, list = 1): Paragraph => p('x', inList(list, level));

describe('automatic numbers of a .doc', () => {
  it('are those that Word shows, each level beginning anew under a higher one', async () => {
    expect(await labels([0, 1, 2, 2, 1, 2, 0, 1].map((level) => item(level)), { lists: [LAW] })).toEqual(['Điều 1.', '1.', 'a)', 'b)', '2.', 'a)', 'Điều 2.', '1.']);
  });
  it('count on where two uses share a definition, and begin anew where one says so', async () => {
    const uses = [{ list: 0 }, { list: 0 }, { list: 0, restart: 7 }];
    expect(await labels([item(0, 1), item(0, 2), item(0, 3), item(0, 3)], { lists: [LAW], uses })).toEqual(['Điều 1.', 'Điều 2.', 'Điều 7.', 'Điều 8.']);
  });
  it('of different definitions are counted apart', async () => {
    expect(await labels([item(0), item(0, 2), item(0)], { lists: [[{ format: DECIMAL, text: '%1.' }], LAW] })).toEqual(['1.', 'Điều 1.', '2.']);
  });
  it('show higher levels in the format of their level, or in digits where the list is legal', async () => {
    const list = (legal: boolean): Level[] => [{ format: UPPER_ROMAN, text: 'Chương %1' }, { format: DECIMAL, text: '%1.%2.', legal }];
    expect(await labels([item(0), item(1)], { lists: [list(false)] })).toEqual(['Chương I', 'I.1.']);
    expect(await labels([item(0), item(1)], { lists: [list(true)] })).toEqual(['Chương I', '1.1.']);
  });
  it('do not begin anew where the level forbids it', async () => {
    const list = [{ format: UPPER_ROMAN, text: 'Chương %1' }, { format: DECIMAL, text: 'Điều %2.', endless: true }];
    expect(await labels([item(0), item(1), item(0), item(1)], { lists: [list] })).toEqual(['Chương I', 'Điều 1.', 'Chương II', 'Điều 2.']);
  });
  it('come from a style, also one that inherits them, and can be switched off', async () => {
    const styles = [{}, { paragraph: [inList(1)] }, { base: 1 }];
    expect(await labels([styled(1, p('x')), styled(2, p('x')), styled(1, p('x', inList(0))), styled(1, p('x'))], { styles, lists: [LAW] })).toEqual(['Điều 1.', 'Điều 2.', undefined, 'Điều 3.']);
  });
  it('count an empty paragraph, as Word does, and keep its number', async () => {
    expect(await labels([item(0), p('', inList(1)), item(0)], { lists: [LAW] })).toEqual(['Điều 1.', 'Điều 2.', 'Điều 3.']);
  });
  it('number the cells of a table', async () => {
    const row = (name: string): Paragraph[] => [cell(p('', inList(1))), cell(p(name)), rowEnd([0, 1000, 2000])];
    expect(await labels([...row('a'), ...row('b')], { lists: [[{ format: DECIMAL, text: '%1' }]] })).toEqual(['1', undefined, '2', undefined]);
  });
  it('are Unicode where the font of the number is an old Vietnamese one', async () => {
    expect(await labels([item(0)], { fonts: ['Arial', '.VnTime'], lists: [[{ format: DECIMAL, text: '§iÒu %1.', look: inFont(1) }]] })).toEqual(['Điều 1.']);
  });
  it('show bullets as characters that exist outside symbol fonts', async () => {
    const lists = [[{ format: BULLET, text: '\uf0b7' }], [{ format: BULLET, text: 'l', look: inFont(1) }], [{ format: BULLET, text: '-' }]];
    expect(await labels([item(0, 1), item(0, 2), item(0, 3)], { fonts: ['Arial', 'Wingdings'], lists })).toEqual(['•', '●', '-']);
  });
  it('take on the sign that stands in front of the words, where nothing stands between', async () => {
    const read = await readDoc(doc([p('. Phạm vi', inList(1))], { lists: [[{ format: DECIMAL, text: 'Điều %1', joined: true }]] }), 'accepted');
    expect(read).toMatchObject({ ok: true, value: { lines: [{ label: 'Điều 1.', text: 'Phạm vi' }] } });
  });
  it('are capitals where the number is', async () => {
    expect(await labels([item(0)], { lists: [[{ format: DECIMAL, text: 'Điều %1.', look: capitals }]] })).toEqual(['ĐIỀU 1.']);
  });
  it('do not count a paragraph that is hidden with its end', async () => {
    expect(await labels([item(0), marked(p([run('x', hidden)], inList(1)), hidden), item(0)], { lists: [LAW] })).toEqual(['Điều 1.', 'Điều 2.']);
  });
  it('in the manner of Word 6 are not known, and warned of', async () => {
    const read = await readDoc(doc([p('x', inList(0x7ff))]), 'accepted');
    expect(read).toMatchObject({ ok: true, value: { lines: [{ text: 'x' }], warnings: [{ code: 'old-numbers' }] } });
  });
  it('of a list that is not there are none', async () => expect(await labels([item(0, 9), item(8)], { lists: [LAW] })).toEqual([undefined, undefined]));
});
