import { describe, expect, it } from 'vitest';
import { correctionsAfter, settleCorrections, wordsOfLine } from '@/lib/domain/process/corrections';
import type { LineCorrection, SourceLine } from '@/lib/domain/structure/types';

const lines = (...texts: string[]): SourceLine[] => texts.map((text, index) => ({ index, text }));
const said = (line: number, text: string, as: LineCorrection['as'] = 'text'): LineCorrection => ({ line, text, as });

describe('the words of a line', () => {
  it.each<[SourceLine, string]>([
    [{ index: 0, text: 'Hồ sơ  gồm: ' }, 'Hồ sơ gồm:'],
    [{ index: 0, text: 'Hồ sơ gồm:', label: '1.' }, '1. Hồ sơ gồm:'],
    [{ index: 0, text: '', label: 'a)' }, 'a)'],
  ])('%o', (line, words) => expect(wordsOfLine(line)).toBe(words));
});

describe('corrections after some more', () => {
  const kept = [said(3, 'c'), said(7, 'g')];
  it('are in the order of the lines', () => expect(correctionsAfter(kept, [said(5, 'e')], []).map(({ line }) => line)).toEqual([3, 5, 7]));
  it('have one word for a line, the last', () => expect(correctionsAfter(kept, [said(3, 'c', 'clause')], [])).toEqual([said(3, 'c', 'clause'), said(7, 'g')]));
  it('lack what was taken back', () => expect(correctionsAfter(kept, [], [3])).toEqual([said(7, 'g')]));
  it('have what was said anew of a line whose correction was taken back', () => expect(correctionsAfter(kept, [said(3, 'c', 'point')], [3])).toContainEqual(said(3, 'c', 'point')));
});

describe('corrections on other lines', () => {
  it('stay where the words are the same', () => {
    const same = said(1, 'b');
    expect(settleCorrections([same], lines('a', 'b', 'b'))).toEqual({ settled: [same], lost: [] });
  });
  it('follow a line that moved', () => expect(settleCorrections([said(1, 'b')], lines('a', 'new', 'b')).settled).toEqual([said(2, 'b')]));
  it.each([['is gone', lines('a', 'c')], ['is one of several alike elsewhere', lines('a', 'x', 'b', 'b')]])('are lost where the line %s', (_, now) => {
    expect(settleCorrections([said(1, 'b')], now)).toEqual({ settled: [], lost: [said(1, 'b')] });
  });
});
