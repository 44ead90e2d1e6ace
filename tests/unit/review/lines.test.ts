import { describe, expect, it } from 'vitest';
import { doubtsOf, lineAt, numberProposed, readAs, saidOf, showsNumber, type ShownLine } from '@/app/components/review/model/lines';
import { provision } from './builders';

const shown = (...texts: string[]): ShownLine[] => texts.map((text, line) => ({ line, text }));
const LINES = shown('Điều 2. Hồ sơ', '1. Hồ sơ gồm:', 'đơn đề nghị;', 'bản sao giấy phép.', '2. Số lượng: 01 bộ.', 'CHỦ TỊCH');
const BY_INDEX = new Map(LINES.map((one) => [one.line, one]));
const CLAUSE = provision('para_1', 'clause', 'Hồ sơ gồm:\nđơn đề nghị;\nbản sao giấy phép.', 'art_2', { lines: [1, 2, 3] });
const DRAFT = [provision('art_2', 'article', '', null, { number: '2', heading: 'Hồ sơ', lines: [0] }), CLAUSE, provision('para_2', 'clause', 'Số lượng: 01 bộ.', 'art_2', { lines: [4] }), provision('sig', 'signature', 'CHỦ TỊCH', null, { lines: [5] })];

describe('what a line was read as', () => {
  it.each([[0, 'art_2', 'begins'], [1, 'para_1', 'begins'], [2, 'para_1', 'words'], [5, 'sig', 'words']] as const)('line %i: %s, %s', (line, id, role) => {
    const read = readAs(DRAFT, LINES[line]!);
    expect([read?.provision.id, read?.role]).toEqual([id, role]);
  });
  it('may be the name of a provision, on a line below its number', () => {
    const chapter = provision('chp_I', 'chapter', '', null, { heading: 'QUY ĐỊNH CHUNG', lines: [0, 1] });
    expect(readAs([chapter], { line: 1, text: 'QUY ĐỊNH CHUNG' })?.role).toBe('names');
  });
  it('may be nothing', () => expect(readAs(DRAFT, { line: 9, text: '' })).toBeNull());
});

describe('the line under a character', () => {
  it.each([[0, 1], [9, 1], [11, 2], [24, 3], [999, 3]])('%i is in line %i', (offset, line) => expect(lineAt(CLAUSE, offset, BY_INDEX)).toBe(line));
  it('is found also where lines were joined into one', () => {
    const joined = { ...CLAUSE, text: 'Hồ sơ gồm: đơn đề nghị;\nbản sao giấy phép.' };
    expect([0, 12, 30].map((offset) => lineAt(joined, offset, BY_INDEX))).toEqual([1, 2, 3]);
  });
  it('is the first where the words tell nothing', () => expect(lineAt({ ...CLAUSE, text: 'khác' }, 2, BY_INDEX)).toBe(1));
  it('is none in a provision without lines', () => expect(lineAt({ ...CLAUSE, lines: [] }, 0, BY_INDEX)).toBeNull());
});

describe('what is in force for a line', () => {
  const kept = { line: 1, text: 'a', as: 'text', madeById: 'u', madeByName: 'Lan', madeAt: '' } as const;
  const waits = { line: 1, text: 'a', as: 'point' } as const;
  it('is what waits, before what is kept', () => expect(saidOf(1, [waits], [kept], [])).toBe(waits));
  it('is what is kept, unless it is to be taken back', () => expect([saidOf(1, [], [kept], []), saidOf(1, [], [kept], [1])]).toEqual([kept, null]));
});

it.each([['2. Số lượng', true], ['a) Đơn', true], ['Chương II', true], ['Hồ sơ gồm', false]])('%s shows a number: %s', (text, expected) => expect(showsNumber(text)).toBe(expected));

it.each([['Diều 4. Hồ sơ', '4'], ['Đieu 12a Phạm vi', '12a'], ['Hồ sơ gồm:', ''], ['Trong thời hạn chậm nhất 05 ngày', ''], ['10% số hộ', '']])('%s proposes the number “%s”', (text, number) => expect(numberProposed(text)).toBe(number));

it('doubts are told without tracked changes, which have a place of their own', () => {
  const warning = (code: string) => ({ code, message: '', line: null });
  expect(doubtsOf([warning('tracked-changes'), warning('number-gap')])).toEqual([warning('number-gap')]);
});
