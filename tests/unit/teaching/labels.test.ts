import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS, type Part } from '@/lib/domain/procedures/types';
import { inForce } from '@/lib/domain/teaching/in-force';
import { changesTo, decidedOn, holding, judged, labelsOf, overturns, proposedBy } from '@/lib/domain/teaching/labels';
import { describeParts } from '@/lib/domain/teaching/part-names';
import type { LineLabel } from '@/lib/domain/teaching/types';
import { judgement, labelFinding, LAN, proposed, put, told } from './builders';

const someParts = fc.subarray([...PARTS]);

describe('a line of which a person says the labels', () => {
  it.each<[string, LineLabel[], Part[], string]>([
    ['as the machine has them', [proposed('dossier')], ['dossier'], 'dossier ✓'],
    ['to be none', [proposed('step'), proposed('time_limit')], [], 'step ✗, time_limit ✗'],
    ['to be another', [proposed('step')], ['result'], 'step ✗, result +'],
    ['to be more', [proposed('dossier')], ['form', 'dossier'], 'dossier ✓, form +'],
    ['where the machine left it out', [], ['condition'], 'condition +'],
    ['where another person had put one that is not wanted', [proposed('step'), put('fee')], ['step'], 'step ✓'],
    ['where another person had put one that is wanted', [put('fee')], ['fee'], 'fee +'],
  ])('%s', (_, before, wanted, after) => {
    expect(told(judged(before, wanted, LAN))).toBe(after);
  });

  it('keeps the reason with what was overturned, not with what was right', () => {
    const after = judged([proposed('step'), proposed('fee')], ['step', 'result'], LAN);
    expect(after.map(({ part, reason }) => [part, reason])).toEqual([['step', null], ['result', LAN.reason], ['fee', LAN.reason]]);
  });

  it('has just the labels that the person wants, whatever was there', () => {
    fc.assert(fc.property(someParts, someParts, someParts, (machine, people, wanted) => {
      const before = [...machine.map((part) => proposed(part)), ...people.filter((part) => !machine.includes(part)).map(put)];
      const after = judged(before, wanted, LAN);
      expect([...holding(after)].sort()).toEqual([...wanted].sort());
      expect([...proposedBy(after)].sort()).toEqual([...machine].sort());
      expect(after.every(({ decision }) => decision !== 'proposed')).toBe(true);
    }));
  });

  it('overturns the machine where its labels are others, in whatever order', () => {
    expect(overturns([proposed('step'), proposed('fee')], ['fee', 'step'])).toBe(false);
    expect(overturns([proposed('step')], ['step', 'fee'])).toBe(true);
    expect(overturns([put('fee')], [])).toBe(false);
  });
});

describe('the rows of a line', () => {
  const before = [labelFinding('art_1', proposed('step')), labelFinding('art_1', put('fee')), labelFinding('art_2', proposed('dossier'))];

  it('become the labels wanted, and those of other lines stay', () => {
    const { remove, decide, put: added } = changesTo(before, 'art_1', judged(labelsOf(before, 'art_1'), ['result'], LAN));
    expect(remove).toEqual(['art_1 fee']);
    expect(decide.map(({ id, label }) => [id, label.decision])).toEqual([['art_1 step', 'rejected']]);
    expect(told(added)).toBe('result +');
  });

  it('are not touched by a decision on one label but for that one', () => {
    expect(told(decidedOn([proposed('step'), proposed('fee')], 'fee', 'rejected', LAN))).toBe('step ?, fee ✗');
  });
});

describe('the judgement in force on a line', () => {
  const [first, second] = [judgement('art_1', [], { id: 'j1' }), judgement('art_1', [], { id: 'j2' })];
  const ids = (...all: Parameters<typeof inForce>[0]) => [...inForce(all, 0).values()].map(({ id }) => id);

  it('is the last one', () => expect(ids(first, second)).toEqual(['j2']));
  it('is the one before where the last was taken back', () => expect(ids(first, second, judgement('art_1', [], { id: 'j3', undoes: 'j2' }))).toEqual(['j1']));
  it('is none where the only one was taken back', () => expect(ids(first, judgement('art_1', [], { id: 'j3', undoes: 'j1' }))).toEqual([]));
  it('is none of an earlier reading', () => expect(inForce([first], 1).size).toBe(0));
});

it('labels are told in the words of the law', () => {
  expect([describeParts(['dossier', 'fee']), describeParts([])]).toEqual(['hồ sơ, phí, lệ phí', 'không phải thủ tục']);
});
