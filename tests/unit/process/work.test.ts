import { describe, expect, it } from 'vitest';
import { workOf } from '@/lib/domain/process/work';
import type { Role } from '@/lib/domain/process/types';
import { favourable, ready, settled } from '../../support/snapshot';

const appraising = ready({ stage: 'appraising', appraisal: favourable({ status: 'accepted', conclusion: null, remarksUnanswered: 2 }), threadsOpen: 1 });
const said = (snapshot: Parameters<typeof workOf>[0], ...roles: Role[]) => {
  const work = workOf(snapshot, roles);
  return work && [work.code, work.more, work.dueOn];
};

describe('what waits for somebody in a dossier', () => {
  it('is there for the drafter while the head names the appraiser: remarks are answered during the appraisal', () => {
    expect(said(appraising, 'drafter')).toEqual(['threads-open', 1, null]);
    expect(said(appraising, 'appraiser')).toEqual(['not-concluded', 0, '2026-12-07']);
  });

  it('is the work of all roles of one person together, due when the first of it is', () => {
    expect(said(appraising, 'drafter', 'appraiser')).toEqual(['threads-open', 2, '2026-12-07']);
  });

  it('is nothing for those who only wait for others', () => {
    expect(said(appraising, 'control_officer')).toBeNull();
    expect(said(appraising, 'issuer')).toBeNull();
    expect(said(appraising)).toBeNull();
  });

  it('is the adoption, for the issuer alone, once nothing blocks', () => {
    expect(said(ready(), 'issuer')).toEqual(['gate-open', 0, null]);
    expect(said(ready(), 'drafter')).toBeNull();
    expect(said(ready({ stage: 'adopted' }), 'issuer')).toBeNull();
  });

  it('is not yet the submission while the opinion is awaited, and then it is', () => {
    expect(said(ready({ stage: 'consulting', appraisal: null, procedures: [settled({ opinion: null })] }), 'drafter')).toBeNull();
    expect(said(ready({ stage: 'consulting', appraisal: null }), 'drafter')).toEqual(['not-submitted', 0, null]);
  });

  it('is not the opinion of the control unit before it was asked', () => {
    const draft = (stage: 'drafting' | 'consulting') => ready({ stage, appraisal: null, procedures: [settled({ opinion: null })] });
    expect(said(draft('drafting'), 'control_officer')).toBeNull();
    expect(said(draft('consulting'), 'control_officer')).toEqual(['opinion-missing', 0, '2026-12-01']);
  });
});
