import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf } from '@/app/components/review/model/matrix';
import { inTextOrder, neighbour, splitThreads } from '@/app/components/review/model/order';
import { keepInside, WINDOW, windowAround } from '@/app/components/review/model/window';
import { DRAFT, finding, rule, thread } from './builders';

describe('the order of findings', () => {
  it('is that of the text, after what concerns the whole draft', () => {
    const findings = [
      rule('late', 'art_2', { start: 4 }), rule('early', 'art_2', { start: 1 }), finding('point', 'art_1__para_1__point_a'),
      rule('whole', null), finding('clause', 'art_1__para_1', { position: 9 }),
    ];
    expect(inTextOrder(findings, DRAFT).map(({ id }) => id)).toEqual(['whole', 'clause', 'point', 'early', 'late']);
  });

  it('keeps a finding whose provision is gone, at the end', () => {
    expect(inTextOrder([finding('gone', 'art_9'), finding('here', 'art_2')], DRAFT).map(({ id }) => id)).toEqual(['here', 'gone']);
  });
});

describe('stepping through cards', () => {
  it.each([
    [null, 1, 'a'], [null, -1, 'c'], ['a', 1, 'b'], ['b', -1, 'a'], ['c', 1, 'c'], ['a', -1, 'a'], ['gone', 1, 'a'],
  ] as const)('from %s by %d goes to %s', (from, by, to) => expect(neighbour(['a', 'b', 'c'], from, by)).toBe(to));
  it('goes nowhere among none', () => expect(neighbour([], null, 1)).toBeNull());
});

describe('threads', () => {
  const threads = [
    thread('second', { provision: 'art_2', start: 3 }), thread('orphan', { state: 'orphan' }), thread('first', { provision: 'art_1__para_1', start: 0 }),
    thread('vanished', { provision: 'art_77' }),
  ];
  it('never lose one that has lost its place', () => {
    const { orphans, placed } = splitThreads(threads, DRAFT);
    expect(orphans.map(({ id }) => id)).toEqual(['orphan', 'vanished']);
    expect(placed.map(({ id }) => id)).toEqual(['first', 'second']);
  });
});

describe('the eleven cells of a procedure', () => {
  const cells = matrixOf({ parts: { name: ['art_1'], dossier: ['art_1__para_1'] }, elsewhere: { method: [{ kind: 'act', citation: 'Điều 5 Nghị định số 15/2018/NĐ-CP', provision: 'art_2' }] }, missing: ['time_limit', 'result'] });
  it('are eleven, the name first', () => expect([cells.length, cells[0]?.part]).toEqual([11, 'name']));
  it.each([['dossier', 'present'], ['time_limit', 'missing'], ['method', 'elsewhere'], ['fee', 'none']] as const)('%s is %s', (part, state) => {
    expect(cells.find((cell) => cell.part === part)?.state).toBe(state);
  });
  it('say that a name given by the finder is there, even if no provision states it', () => {
    expect(matrixOf({ parts: {}, elsewhere: {}, missing: [] })[0]?.state).toBe('present');
  });
});

describe('the window of a long list', () => {
  it('begins at the start where nothing is looked at', () => expect(windowAround(1000, -1)).toEqual({ from: 0, to: WINDOW }));
  it('shows all of a short list', () => expect(windowAround(5, 3)).toEqual({ from: 0, to: 5 }));
  it.each([0, 30, 500, 999])('holds card %d of a thousand', (focus) => {
    const { from, to } = windowAround(1000, focus);
    expect([from <= focus && focus < to, to - from]).toEqual([true, WINDOW]);
  });
  it('stays while the focus is inside, and follows it out', () => {
    const range = windowAround(1000, 500);
    expect(keepInside(range, 1000, range.from)).toBe(range);
    expect(keepInside(range, 1000, -1)).toBe(range);
    expect(keepInside(range, 1000, 900)).toEqual(windowAround(1000, 900));
  });
  it('is made anew when a filter leaves less than it reaches', () => {
    expect(keepInside({ from: 400, to: 480 }, 10, -1)).toEqual({ from: 0, to: 10 });
  });
  it('never moves twice for the same focus', () => {
    fc.assert(fc.property(fc.nat(2000), fc.nat(2000), fc.nat(2000), (length, before, focus) => {
      const at = length === 0 ? -1 : focus % length;
      const once = keepInside(windowAround(length, before % Math.max(1, length)), length, at);
      expect(keepInside(once, length, at)).toBe(once);
    }));
  });
});
