import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockersOf } from '@/lib/domain/process/blockers';
import type { DossierSnapshot } from '@/lib/domain/process/snapshot';
import { favourable, ready, settled } from '../../support/snapshot';

const codes = (snapshot: DossierSnapshot) => blockersOf(snapshot).map((b) => b.code);

describe('the gate', () => {
  it('is open when nothing is missing for the version', () => {
    expect(blockersOf(ready())).toEqual([]);
  });

  it('is open for a draft without any procedure once it is appraised', () => {
    expect(blockersOf(ready({ procedures: [] }))).toEqual([]);
  });

  const missing: [string, Partial<DossierSnapshot>, string, string][] = [
    ['no version', { version: null }, 'version-missing', 'drafter'],
    ['stored bytes that no longer match', { version: { id: 'v2', number: 2, sha256: 'aa', storedSha256: 'ab' } }, 'file-altered', 'administrator'],
    ['a procedure nobody decided', { procedures: [settled({ decision: 'proposed', decidedRole: null })] }, 'procedures-undecided', 'drafter'],
    ['a rejection the control unit has not seen', { procedures: [settled({ decision: 'rejected' })] }, 'rejection-unreviewed', 'control_officer'],
    ['an undecided error', { errorsUndecided: 1 }, 'errors-undecided', 'drafter'],
    ['a confirmed error that still stands', { errorsStanding: 1 }, 'errors-standing', 'drafter'],
    ['no assessment', { procedures: [settled({ assessment: null })] }, 'assessment-missing', 'drafter'],
    ['an unfinished assessment', { procedures: [settled({ assessment: { complete: false, stopped: null } })] }, 'assessment-missing', 'drafter'],
    ['a procedure found unnecessary', { procedures: [settled({ assessment: { complete: false, stopped: 'necessity' } })] }, 'assessment-stopped', 'drafter'],
    ['a procedure found unlawful', { procedures: [settled({ assessment: { complete: true, stopped: 'legality' } })] }, 'assessment-stopped', 'drafter'],
    ['no opinion', { procedures: [settled({ opinion: null })] }, 'opinion-missing', 'control_officer'],
    ['an unanswered opinion', { procedures: [settled({ opinion: { answered: false } })] }, 'opinion-unanswered', 'drafter'],
    ['an open comment', { threadsOpen: 1 }, 'threads-open', 'drafter'],
    ['no submission', { appraisal: null }, 'not-submitted', 'drafter'],
    ['a submission nobody received', { appraisal: favourable({ status: 'submitted', conclusion: null }) }, 'not-received', 'appraiser'],
    ['a refused submission', { appraisal: favourable({ status: 'refused', conclusion: null }) }, 'appraisal-refused', 'drafter'],
    ['an appraisal without conclusion', { appraisal: favourable({ status: 'accepted', conclusion: null }) }, 'not-concluded', 'appraiser'],
    ['an unfavourable conclusion', { appraisal: favourable({ conclusion: 'not_eligible' }) }, 'not-eligible', 'drafter'],
    ['an unanswered remark', { appraisal: favourable({ remarksUnanswered: 1 }) }, 'remarks-unanswered', 'drafter'],
    ['a version uploaded after the appraisal', { appraisal: favourable({ versionId: 'v1' }) }, 'revision-unconfirmed', 'appraiser'],
    ['a revision that was asked for and not made', { appraisal: favourable({ conclusion: 'eligible_after_revision' }) }, 'revision-unconfirmed', 'drafter'],
    ['a confirmed revision that is not this version', { appraisal: favourable({ versionId: 'v0', conclusion: 'eligible_after_revision', confirmedVersionId: 'v1' }) }, 'revision-unconfirmed', 'appraiser'],
  ];
  it.each(missing)('is closed by %s, and says whose turn it is', (_, change, code, turn) => {
    const blockers = blockersOf(ready(change));
    expect(blockers.map((b) => [b.code, b.turn])).toEqual([[code, turn]]);
    expect(blockers[0]!.sentence).toMatch(/\p{L}.*\.$/u);
  });

  it('is open for a later version once the appraiser has confirmed exactly that one', () => {
    expect(codes(ready({ appraisal: favourable({ versionId: 'v1', conclusion: 'eligible_after_revision', confirmedVersionId: 'v2' }) }))).toEqual([]);
  });

  it('accepts a rejection that a control officer agreed with', () => {
    expect(codes(ready({ procedures: [settled({ decision: 'rejected', rejectionReviewed: true, assessment: null, opinion: null })] }))).toEqual([]);
  });

  it('asks for the control opinion to be requested before it waits for it', () => {
    expect(codes(ready({ stage: 'drafting', procedures: [settled({ opinion: null })], appraisal: null })))
      .toEqual(['opinion-not-requested', 'opinion-missing', 'not-submitted']);
  });

  it('never opens because something more is missing', () => {
    const lacks = missing.filter(([, change]) => change.version !== null).map(([, change]) => change);
    fc.assert(fc.property(fc.subarray(lacks, { minLength: 1 }), (changes) => {
      // Later changes may overwrite the same field; each of them blocks by itself, so any mixture must.
      expect(blockersOf(ready(Object.assign({}, ...changes))).length).toBeGreaterThan(0);
    }));
  });

  it('lists every procedure that lacks something, each by its name', () => {
    const procedures = ['A', 'B', 'C'].map((name) => settled({ id: name, name, opinion: null }));
    expect(blockersOf(ready({ procedures })).map((b) => b.procedureId)).toEqual(['A', 'B', 'C']);
  });
});
