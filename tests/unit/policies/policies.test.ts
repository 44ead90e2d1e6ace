import { describe, expect, it } from 'vitest';
import type { Actor, Dossier, Role } from '@/lib/domain/process/types';
import { mayChangeRules, mayCreateDossier, mayUploadVersion, mayVerifyRecord } from '@/lib/policies/dossier';
import { mayAdoptDraft, mayAppraise, mayDecide, mayGiveOpinion } from '@/lib/policies/judgement';
import { maySee, type Verdict } from '@/lib/policies/roles';

const dossier = { drafterAgencyId: 'so', controlAgencyId: 'vp', appraisalAgencyId: 'stp', issuerAgencyId: 'ubnd' } as Dossier;
const person = (...roles: [string, Role][]): Actor => ({ id: 'me', name: 'Tôi', memberships: roles.map(([agencyId, role]) => ({ agencyId, role })) });
const code = (v: Verdict) => (v === true ? 'ok' : v.code);

describe('who may do what', () => {
  it.each<[string, Actor, string]>([
    ['a member of a taking part agency', person(['stp', 'appraiser']), 'ok'],
    ['the same role in another agency', person(['other', 'drafter']), 'not-found'],
    ['another role in a taking part agency', person(['so', 'appraiser']), 'not-found'],
    ['an administrator', person(['so', 'administrator']), 'not-found'],
    ['nobody', person(), 'not-found'],
  ])('%s sees the dossier: %s', (_, actor, expected) => expect(code(maySee(actor, dossier))).toBe(expected));

  it('lets only drafters of the agency open and feed a dossier', () => {
    expect(code(mayCreateDossier(person(['so', 'drafter']), 'so'))).toBe('ok');
    expect(code(mayCreateDossier(person(['vp', 'control_officer']), 'so'))).toBe('forbidden');
    expect(code(mayUploadVersion(person(['vp', 'control_officer']), dossier))).toBe('forbidden');
  });

  it.each([
    ['opinion', mayGiveOpinion, ['vp', 'control_officer'] as [string, Role]],
    ['appraisal', mayAppraise, ['stp', 'appraiser'] as [string, Role]],
    ['adoption', mayAdoptDraft, ['ubnd', 'issuer'] as [string, Role]],
  ])('keeps authors of the draft away from its %s', (_, may, membership) => {
    const actor = person(membership, ['so', 'drafter']);
    expect(code(may(actor, dossier, []))).toBe('ok');
    expect(code(may(actor, dossier, ['me']))).toBe('four-eyes');
  });

  it('does not let a drafter overturn a reviewer', () => {
    expect(code(mayDecide(person(['so', 'drafter']), dossier, 'control_officer'))).toBe('forbidden');
    expect(code(mayDecide(person(['so', 'drafter']), dossier, 'drafter'))).toBe('ok');
    expect(code(mayDecide(person(['vp', 'control_officer']), dossier, 'drafter'))).toBe('ok');
    expect(code(mayDecide(person(['ubnd', 'issuer']), dossier, null))).toBe('forbidden');
  });

  it('lets only administrators verify the whole record', () => {
    expect(code(mayVerifyRecord(person(['x', 'administrator'])))).toBe('ok');
    expect(code(mayVerifyRecord(person(['so', 'drafter'])))).toBe('forbidden');
  });

  it.each<[Role, string]>([['administrator', 'ok'], ['drafter', 'forbidden'], ['control_officer', 'forbidden'], ['appraiser', 'forbidden'], ['issuer', 'forbidden']])(
    'lets the check rules be changed by a %s: %s', (role, expected) => expect(code(mayChangeRules(person(['so', role])))).toBe(expected),
  );
});
