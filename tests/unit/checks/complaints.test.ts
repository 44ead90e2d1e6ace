import { describe, expect, it } from 'vitest';
import { complaintsOf } from '@/lib/domain/checks/complaints';
import { RULES } from '@/lib/domain/checks/rules';
import { COMPLAINTS, type Complaint } from '@/lib/domain/checks/types';

describe('the four complaints', () => {
  const rulesOf = (complaint: Complaint): string[] => RULES.map((rule) => rule.id).filter((id) => complaintsOf(id).includes(complaint));

  it('group the rules on procedures', () => {
    expect(rulesOf('not-competent')).toEqual(expect.arrayContaining(['R01', 'R13', 'R18', 'R19']));
    expect(rulesOf('unnecessary')).toEqual(expect.arrayContaining(['R06', 'R32']));
    expect(rulesOf('unreasonable')).toEqual(expect.arrayContaining(['R02', 'R03', 'R04', 'R05', 'R08', 'R12', 'R15', 'R16', 'R17', 'R20', 'R21', 'R23', 'R25']));
    expect(rulesOf('costly')).toEqual(['R09', 'R10', 'R11', 'R14', 'R22', 'R30']);
  });
  it('may be more than one for a rule, in a fixed order', () => expect(complaintsOf('R09')).toEqual(['unreasonable', 'costly']));
  it.each(['R26', 'R31', 'T01', 'no-such-rule'])('are none for %s', (id) => expect(complaintsOf(id)).toEqual([]));
  it('are known ones wherever the data names them', () => {
    for (const { complaints = [] } of RULES) for (const complaint of complaints) expect(COMPLAINTS).toContain(complaint);
  });
});
