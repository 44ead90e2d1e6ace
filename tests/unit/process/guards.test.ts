import { describe, expect, it } from 'vitest';
import { atRevision, inStage, mayAdopt, mayRequestOpinion, mayReread, maySubmit, mayUpload } from '@/lib/domain/process/guards';
import { stepsOf, turnOf } from '@/lib/domain/process/steps';
import type { Stage } from '@/lib/domain/process/types';
import { favourable, ready, settled } from '../../support/snapshot';

const code = (r: { ok: true } | { ok: false; error: { code: string } }) => (r.ok ? 'ok' : r.error.code);

describe('guards', () => {
  it.each<[Stage, string]>([
    ['drafting', 'ok'], ['consulting', 'ok'], ['submitted', 'conflict-stage'], ['appraising', 'conflict-stage'], ['appraised', 'ok'], ['adopted', 'conflict-adopted'],
  ])('upload in stage %s: %s', (stage, expected) => expect(code(mayUpload(stage))).toBe(expected));

  it.each<[Stage, Parameters<typeof favourable>[0] | null, string]>([
    ['drafting', null, 'ok'],
    ['submitted', { status: 'submitted' }, 'conflict-stage'],
    ['appraised', { versionId: 'v2' }, 'conflict-frozen'],
    ['appraised', { versionId: 'v1', confirmedVersionId: 'v2' }, 'conflict-frozen'],
    ['appraised', { versionId: 'v1', confirmedVersionId: null }, 'ok'],
    ['drafting', { versionId: 'v2', conclusion: 'not_eligible' }, 'ok'],
    ['drafting', { versionId: 'v2', status: 'refused', conclusion: null }, 'ok'],
  ])('reading version v2 again in stage %s with %o: %s', (stage, appraisal, expected) => {
    expect(code(mayReread(stage, 'v2', appraisal ? favourable(appraisal) : null))).toBe(expected);
  });

  it('refuses a step out of order with a sentence that names both steps', () => {
    const refused = inStage('drafting', 'appraising');
    expect(refused.ok ? '' : refused.error.sentence).toMatch(/“soạn thảo”.*“thẩm định”/);
  });

  it('refuses what was seen before a change', () => expect(code(atRevision(4, 3))).toBe('stale'));

  it('asks the control unit only about an assessed draft', () => {
    expect(code(mayRequestOpinion(ready({ stage: 'drafting', appraisal: null, procedures: [settled({ opinion: null })] })))).toBe('ok');
    expect(code(mayRequestOpinion(ready({ stage: 'drafting', appraisal: null, procedures: [settled({ assessment: null })] })))).toBe('blocked');
  });

  it.each<[string, Parameters<typeof settled>[0], string]>([
    ['with assessment and opinion', {}, 'ok'],
    ['without assessment', { assessment: null }, 'blocked'],
    ['without the opinion of the control unit', { opinion: null }, 'blocked'],
    ['with an unanswered opinion', { opinion: { answered: false } }, 'blocked'],
  ])('submission %s: %s (Decree 63/2010 Art. 11(3))', (_, change, expected) => {
    expect(code(maySubmit(ready({ stage: 'consulting', appraisal: null, procedures: [settled(change)] })))).toBe(expected);
  });

  it('tells the person everything that is missing', () => {
    const refused = maySubmit(ready({ stage: 'consulting', appraisal: null, procedures: [settled({ opinion: null })], threadsOpen: 2 }));
    expect(refused.ok ? [] : refused.error.blockers?.map((b) => b.code)).toEqual(['opinion-missing', 'threads-open']);
  });

  it('opens adoption only after appraisal and only once', () => {
    expect(code(mayAdopt(ready()))).toBe('ok');
    expect(code(mayAdopt(ready({ stage: 'adopted' })))).toBe('conflict-adopted');
    expect(code(mayAdopt(ready({ stage: 'drafting' })))).toBe('conflict-stage');
    expect(code(mayAdopt(ready({ appraisal: favourable({ remarksUnanswered: 3 }) })))).toBe('blocked');
  });
});

describe('steps and turns', () => {
  it.each<[Stage, string | undefined]>([
    ['drafting', 'draft'], ['consulting', 'consult'], ['submitted', 'submit'], ['appraising', 'appraise'], ['adopted', undefined],
  ])('stage %s stands at step %s', (stage, step) => {
    expect(stepsOf(ready({ stage })).find((s) => s.state === 'current')?.id).toBe(step);
  });

  it('stands before adoption when nothing blocks, and it is the issuer’s turn', () => {
    expect(stepsOf(ready()).find((s) => s.state === 'current')?.id).toBe('adopt');
    expect(turnOf(ready())?.role).toBe('issuer');
  });

  it('gives the turn to whoever must act first, with the deadline that binds them', () => {
    expect(turnOf(ready({ stage: 'consulting', procedures: [settled({ opinion: null })], appraisal: null })))
      .toMatchObject({ role: 'control_officer', dueOn: '2026-12-01' });
    expect(turnOf(ready({ stage: 'appraising', appraisal: favourable({ status: 'accepted', conclusion: null }) })))
      .toMatchObject({ role: 'appraiser', dueOn: '2026-12-07' });
  });

  it('leaves the turn with the appraiser while the dossier lies there, whatever else is open', () => {
    expect(turnOf(ready({ stage: 'submitted', threadsOpen: 1, appraisal: favourable({ status: 'submitted', conclusion: null }) }))?.role).toBe('appraiser');
  });

  it('is nobody’s turn after adoption', () => expect(turnOf(ready({ stage: 'adopted' }))).toBeNull());
});
