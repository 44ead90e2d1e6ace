import { describe, expect, it } from 'vitest';
import { COMPETENCE, competenceFault, competenceOf } from '@/lib/domain/checks/competence';
import { DOCUMENT_TYPES, documentTypesFor } from '@/lib/domain/checks/document-types';
import { regimeOn } from '@/lib/domain/checks/regime';
import type { Regime } from '@/lib/domain/checks/types';

describe('the statute of a day', () => {
  it.each([['2019-05-01', 'A'], ['2025-03-31', 'A'], ['2025-04-01', 'B'], ['2026-11-22', 'B'], ['2010-01-01', 'A']])('on %s is %s', (on, regime) => expect(regimeOn(on)).toBe(regime));
});

describe('who may set a procedure', () => {
  const verdict = (regime: Regime, type: string, on: string): string | undefined => competenceOf(regime, type, on)?.verdict;

  it.each<[Regime, string, string, string]>([
    ['A', 'nghi-dinh', '2019-01-01', 'may'],
    ['A', 'qd-ubnd-tinh', '2019-01-01', 'with-ground'],
    ['A', 'nq-cp', '2019-01-01', 'may-not'],
    ['B', 'qd-ubnd-tinh', '2026-01-01', 'with-ground'],
    ['B', 'van-ban-hanh-chinh', '2026-01-01', 'may-not'],
    ['B', 'qd-ubnd-huyen', '2025-05-01', 'with-ground'],
    ['B', 'qd-ubnd-huyen', '2025-07-01', 'may-not'],
  ])('under %s a %s on %s: %s', (regime, type, on, expected) => expect(verdict(regime, type, on)).toBe(expected));

  it('is answered for every type that exists under a statute', () => {
    const gaps = [...documentTypesFor('A', '2024-01-01').map((t) => ['A', t.id, '2024-01-01'] as const), ...documentTypesFor('B', '2026-01-01').map((t) => ['B', t.id, '2026-01-01'] as const)]
      .filter(([regime, id, on]) => competenceOf(regime, id, on) === null);
    expect(gaps).toEqual([]);
  });
  it('speaks only of types that are listed', () => {
    const known = new Set(DOCUMENT_TYPES.map((t) => t.id));
    expect(COMPETENCE.filter((c) => !known.has(c.documentType))).toEqual([]);
  });
});

describe('the fault', () => {
  const cell = (type: string) => competenceOf('B', type, '2026-01-01')!;

  it('is a missing ground, until one is recorded', () => {
    expect(competenceFault(cell('qd-ubnd-tinh'), null)?.verdict).toContain('căn cứ');
    expect(competenceFault(cell('qd-ubnd-tinh'), '  ')).not.toBeNull();
    expect(competenceFault(cell('qd-ubnd-tinh'), 'Khoản 2 Điều 21 Luật X')).toBeNull();
  });
  it('is not healed by a ground where the kind of document may never do it', () => expect(competenceFault(cell('van-ban-hanh-chinh'), 'Khoản 2')).not.toBeNull());
  it('is none for a decree', () => expect(competenceFault(cell('nghi-dinh'), null)).toBeNull());
});
