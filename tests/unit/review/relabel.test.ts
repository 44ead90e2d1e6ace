import { describe, expect, it } from 'vitest';
import { hasLabels } from '@/lib/domain/teaching/labels';
import { changedByPeople, labelsNow, machineFindings, PART_KEYS, REASON_KEYS, REASONS, toggled, verdictOf } from '@/app/components/review/model/relabel';
import { DRAFT, finding } from './builders';

const byHand = (id: string, provisionId: string) => finding(id, provisionId, { code: 'fee', confidence: null, decision: 'confirmed' });

describe('the labels of a line', () => {
  it('have one key each, 0 for the tenth', () => {
    expect(PART_KEYS.map(([key]) => key).join('')).toBe('1234567890');
    expect(PART_KEYS.at(-1)).toEqual(['0', 'condition']);
  });

  it('go on and off, in the order of the law', () => {
    expect(toggled(['fee'], 'step')).toEqual(['step', 'fee']);
    expect(toggled(['step', 'fee'], 'step')).toEqual(['fee']);
  });

  it('are those that nobody has rejected; the machine has only its own', () => {
    const findings = [finding('a', 'art_2', { decision: 'rejected' }), byHand('b', 'art_2'), finding('c', 'art_1')];
    expect(labelsNow(findings, 'art_2')).toEqual(['fee']);
    expect(machineFindings(findings, 'art_2').map(({ id }) => id)).toEqual(['a']);
  });

  it.each([
    ['same', ['dossier'], ['dossier']], ['same', [], []], ['none', ['dossier'], []], ['other', ['dossier'], ['dossier', 'fee']], ['left-out', [], ['fee']],
  ] as const)('are called %s: machine %j, person %j', (verdict, machine, wanted) => {
    expect(verdictOf(machine.map((code) => finding(code, 'art_2', { code })), wanted)).toBe(verdict);
  });

  it('never have more offered reasons than keys', () => {
    expect(Object.values(REASONS).every((offered) => offered.length <= REASON_KEYS.length)).toBe(true);
  });

  it('stand on lines of articles that have words', () => {
    expect(DRAFT.filter(hasLabels).map(({ id }) => id)).toEqual(['art_1__para_1', 'art_1__para_1__point_a', 'art_1__para_1__point_b', 'art_2']);
  });
});

describe('a line that a person has changed', () => {
  const judgement = (provisionId: string) => ({ id: provisionId, provisionId, reason: null, madeRole: 'drafter', madeAt: '', madeByName: 'Lan', carried: false }) as const;

  it('is one with other labels than the machine has, not one whose labels were confirmed', () => {
    const findings = [finding('a', 'art_1', { decision: 'confirmed' }), finding('b', 'art_2', { decision: 'rejected' }), byHand('c', 'art_1__para_1')];
    expect([...changedByPeople({ findings, judgements: ['art_1', 'art_2', 'art_1__para_1'].map(judgement) })]).toEqual(['art_2', 'art_1__para_1']);
  });
});
