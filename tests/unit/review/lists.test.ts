import { describe, expect, it } from 'vitest';
import { filterCounts, filtered, partCounts } from '@/app/components/review/model/filters';
import { matrixOf } from '@/app/components/review/model/matrix';
import { inTextOrder, neighbour, splitThreads } from '@/app/components/review/model/order';
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

describe('filters of findings', () => {
  const findings = [
    finding('sure', 'a'), finding('unsure', 'a', { confidence: 0.59, code: 'fee' }), finding('edge', 'a', { confidence: 0.6 }),
    rule('error', 'a', { decision: 'confirmed' }), rule('warn', 'a', { severity: 'warn' }),
  ];
  it.each([
    ['all', null, ['sure', 'unsure', 'edge', 'error', 'warn']],
    ['undecided', null, ['sure', 'unsure', 'edge', 'warn']],
    ['errors', null, ['error']],
    ['unsure', null, ['unsure']],
    ['all', 'dossier', ['sure', 'edge']],
    ['unsure', 'dossier', []],
  ] as const)('%s of part %s leaves %j', (show, part, left) => expect(filtered(findings, { show, part }).map(({ id }) => id)).toEqual(left));

  it('count what each would leave', () => expect(filterCounts(findings, null)).toEqual({ all: 5, undecided: 4, errors: 1, unsure: 1 }));
  it('name the parts that occur, in the order of the law', () => {
    expect(partCounts(findings)).toEqual([{ part: 'dossier', count: 2 }, { part: 'fee', count: 1 }]);
  });
});

describe('the eleven cells of a procedure', () => {
  const cells = matrixOf({ parts: { name: ['art_1'], dossier: ['art_1__para_1'] }, missing: ['time_limit', 'result'] });
  it('are eleven, the name first', () => expect([cells.length, cells[0]?.part]).toEqual([11, 'name']));
  it.each([['dossier', 'present'], ['time_limit', 'missing'], ['fee', 'none']] as const)('%s is %s', (part, state) => {
    expect(cells.find((cell) => cell.part === part)?.state).toBe(state);
  });
  it('say that a name given by the finder is there, even if no provision states it', () => {
    expect(matrixOf({ parts: {}, missing: [] })[0]?.state).toBe('present');
  });
});
