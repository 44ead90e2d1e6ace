import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filtersIn, withFilters } from '@/app/components/review/model/filter-address';
import { ARRANGEMENTS, filterCounts, FINDING_FILTERS, NO_FILTER, passes, SUBJECTS, subjectCounts, type Filters } from '@/app/components/review/model/filters';
import { isTechnique } from '@/app/components/review/model/review-view';
import { cardsAmong, rowsOf } from '@/app/components/review/model/rows';
import type { RuleWords } from '@/app/components/review/model/rule-words';
import { SECTION_IDS } from '@/app/components/review/model/section-ids';
import { listed, revealing, sectionsOf, toggle } from '@/app/components/review/model/sections';
import { RULES } from '@/lib/domain/checks/rules';
import type { Finding } from '@/lib/domain/process/types';
import { finding, rule } from './builders';

const RULE_WORDS: RuleWords = {
  R01: { title: 'Sai loại văn bản', complaints: ['not-competent'] },
  R02: { title: 'Không có thời hạn', complaints: ['unreasonable'] },
  R09: { title: 'Bản sao chứng thực', complaints: ['unreasonable', 'costly'] },
  R14: { title: 'Thiếu cách thức', complaints: ['costly'] },
  R31: { title: 'Thuật ngữ cũ', complaints: [] },
};
const FINDINGS: readonly Finding[] = [
  rule('type', null, { code: 'R01' }),
  finding('label', 'a', { procedure: 'Cấp giấy phép' }),
  finding('edge', 'a', { confidence: 0.6 }),
  finding('inside', 'a', { confidence: 0.59, code: 'fee', procedure: 'Cấp giấy phép' }),
  finding('outside', 'b', { confidence: 0.3 }),
  finding('rejected doubt', 'b', { confidence: 0.3, decision: 'rejected' }),
  finding('confirmed doubt', 'b', { confidence: 0.3, decision: 'confirmed' }),
  rule('copy', 'b', { code: 'R09', severity: 'warn' }),
  rule('channels', 'b', { code: 'R14', severity: 'warn' }),
  rule('term', 'b', { code: 'R31', severity: 'info' }),
  rule('number', 'b', { code: 'T01', severity: 'warn' }),
];
const FILTERS = fc.record({
  show: fc.constantFrom(...FINDING_FILTERS), about: fc.option(fc.constantFrom(...SUBJECTS)), by: fc.constantFrom(...ARRANGEMENTS), toggled: fc.subarray([...SECTION_IDS]),
});
const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);
const sections = (filters: Partial<Filters> = {}, findings = FINDINGS) => sectionsOf(findings, { ...NO_FILTER, ...filters }, RULE_WORDS);
const outline = (filters: Partial<Filters> = {}, findings = FINDINGS) => sections(filters, findings).map(({ id, open, findings: inside }) => [id, open ? 'open' : 'folded', ids(inside)]);

describe('the list of findings', () => {
  it('begins with what is sure and every fault; doubts and technique are folded, each under one line', () => {
    expect(outline()).toEqual([
      ['found', 'open', ['type', 'label', 'edge', 'confirmed doubt', 'copy', 'channels', 'term']],
      ['inside', 'folded', ['inside']],
      ['outside', 'folded', ['outside', 'rejected doubt']],
      ['technique', 'folded', ['number']],
    ]);
  });
  it('is arranged by the complaints of the inspection on demand, each fault under its first', () => {
    expect(outline({ by: 'complaint' })).toEqual([
      ['not-competent', 'open', ['type']],
      ['unreasonable', 'open', ['copy']],
      ['costly', 'open', ['channels']],
      ['other', 'open', ['term']],
      ['labels', 'folded', ['label', 'edge', 'confirmed doubt']],
      ['inside', 'folded', ['inside']],
      ['outside', 'folded', ['outside', 'rejected doubt']],
      ['technique', 'folded', ['number']],
    ]);
  });
  it('says of a complaint what else of it stands above, and shows all of it when it is asked for alone', () => {
    expect(sections({ by: 'complaint' }).find(({ id }) => id === 'costly')?.before).toBe(1);
    expect(outline({ by: 'complaint', about: 'costly' })).toEqual([['costly', 'open', ['copy', 'channels']]]);
  });
  it('opens what is asked for: doubts under "unsure", a section that is alone', () => {
    expect(outline({ show: 'unsure' })).toEqual([['inside', 'open', ['inside']], ['outside', 'open', ['outside', 'rejected doubt']]]);
    expect(outline({ about: 'technique' })).toEqual([['technique', 'open', ['number']]]);
    expect(outline({}, [rule('only', 'a', { code: 'T13' })])).toEqual([['technique', 'open', ['only']]]);
  });
  it('opens a folded section and folds an open one', () => {
    const opened = toggle(NO_FILTER, 'outside');
    expect(sections(opened).find(({ id }) => id === 'outside')?.open).toBe(true);
    expect(toggle(opened, 'outside')).toEqual(NO_FILTER);
  });
  it('has a head for each section but the list itself, and cards only where it is open', () => {
    const rows = rowsOf(sections());
    expect(rows.flatMap((row) => (row.kind === 'head' ? [row.section.id] : []))).toEqual(['inside', 'outside', 'technique']);
    expect(cardsAmong(rows)).toBe(7);
  });
  it('loses and doubles nothing that the filters let through', () => {
    fc.assert(fc.property(FILTERS, (filters) => {
      const through = FINDINGS.filter((one) => passes(one, filters, RULE_WORDS));
      expect(sections(filters).flatMap(({ findings }) => ids(findings)).sort()).toEqual(ids(through).sort());
    }));
  });
  it('counts for each filter just what it leaves', () => {
    fc.assert(fc.property(FILTERS, (filters) => {
      const shown = sections(filters).reduce((sum, { findings }) => sum + findings.length, 0);
      expect(filterCounts(FINDINGS, filters.about, RULE_WORDS)[filters.show]).toBe(shown);
    }));
  });
  it('shows a finding that is chosen, whatever was filtered or folded', () => {
    fc.assert(fc.property(FILTERS, fc.constantFrom(...FINDINGS), (filters, one) => {
      expect(listed(sections(revealing(filters, one, FINDINGS, RULE_WORDS)))).toContain(one);
    }));
  });
  it('stays as it is where the chosen finding is seen', () => {
    expect(revealing(NO_FILTER, FINDINGS[0]!, FINDINGS, RULE_WORDS)).toBe(NO_FILTER);
  });
});

describe('filters of findings', () => {
  it.each([
    ['all', null, 11], ['undecided', null, 9], ['errors', null, 1], ['unsure', null, 3], ['all', 'dossier', 5],
    ['unsure', 'fee', 1], ['errors', 'unreasonable', 0], ['all', 'unreasonable', 1], ['all', 'technique', 1],
  ] as const)('%s on %s leaves %d', (show, about, count) => expect(filterCounts(FINDINGS, about, RULE_WORDS)[show]).toBe(count));
  it('name the subjects that occur, in the order of the law, then of the inspection', () => {
    expect(subjectCounts(FINDINGS, RULE_WORDS)).toEqual([
      { subject: 'dossier', count: 5 }, { subject: 'fee', count: 1 }, { subject: 'not-competent', count: 1 },
      { subject: 'unreasonable', count: 1 }, { subject: 'costly', count: 2 }, { subject: 'technique', count: 1 },
    ]);
  });
  it.each(RULES.map(({ id, scope }) => [id, scope]))('tell rule %s of scope %s by its code', (code, scope) => {
    expect(isTechnique(rule('x', 'a', { code }))).toBe(['technique', 'library'].includes(scope));
  });
});

describe('filters in the address', () => {
  it.each([
    ['', ''], ['?v=2&finding=f1', '?v=2&finding=f1'], ['?show=errors&by=text', '?show=errors'],
    ['?by=complaint&about=costly&toggled=other,outside', '?by=complaint&about=costly&toggled=other,outside'],
    ['?show=nonsense&about=12&toggled=,x', ''],
  ])('%j are read and written as %j', (search, written) => expect(withFilters(search, filtersIn(search))).toBe(written));
  it('come back as they were, beside whatever else the address says', () => {
    fc.assert(fc.property(FILTERS, (filters) => {
      const search = withFilters('?v=3', filters);
      expect(filtersIn(search)).toEqual(filters);
      expect(new URLSearchParams(search).get('v')).toBe('3');
    }));
  });
  it('leave when they are taken back', () => expect(withFilters('?v=3&show=errors&toggled=outside', NO_FILTER)).toBe('?v=3'));
});
