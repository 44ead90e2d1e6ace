import { describe, expect, it } from 'vitest';
import { BlockersButton } from '@/app/components/dossier/blockers-button';
import { TurnLine } from '@/app/components/dossier/turn-line';
import { LOCALES } from '@/app/i18n/areas';
import { blockersOf } from '@/lib/domain/process/blockers';
import type { DossierSnapshot } from '@/lib/domain/process/snapshot';
import { turnViewOf } from '@/lib/usecases/_turn';
import { render, unmarked } from '../../support/render';
import { favourable, ready } from '../../support/snapshot';

const agency = (name: string) => ({ id: name, name, shortName: name });
const agencies = { drafter: agency('Sở Nông nghiệp'), control: agency('Văn phòng'), appraisal: agency('Sở Tư pháp'), issuer: agency('Ủy ban') };
const line = (snapshot: DossierSnapshot, locale: 'vi' | 'en') => render(<TurnLine turn={turnViewOf(snapshot, agencies)} />, locale);

describe('whose turn it is, in the head of a dossier', () => {
  it('names the agency, the day and what is to be done', () => {
    const waiting = ready({ stage: 'submitted', appraisal: favourable({ status: 'submitted', conclusion: null }) });
    expect(unmarked(line(waiting, 'en'))).toBe('It is the turn of Sở Tư pháp · due 07/12/2026 · Submitted; waiting for the appraisal agency to receive it.');
    expect(line(waiting, 'vi')).toContain('Hồ sơ đã trình, chờ cơ quan thẩm định tiếp nhận.');
  });

  it('says that an adopted draft waits for nobody', () => expect(unmarked(line(ready({ stage: 'adopted' }), 'en'))).toBe('The document has been adopted.'));
});

describe('a file that was altered in store', () => {
  const altered = ready({ version: { id: 'v2', number: 2, sha256: 'aa', storedSha256: 'ab' } });

  it('waits for the administrators of the system, who belong to no agency of the dossier', () => {
    expect(turnViewOf(altered, agencies)).toEqual({
      role: 'administrator', agencyName: 'Quản trị hệ thống', code: 'file-altered', params: {}, dueOn: null,
      sentence: 'Tệp gốc đang lưu không còn khớp mã băm của bản này: báo quản trị hệ thống.',
    });
  });

  it.each(LOCALES)('is told to everybody who may see the dossier: %s', (locale) => {
    expect(line(altered, locale)).toContain('Quản trị hệ thống');
    expect(render(<BlockersButton dossierId="d1" blockers={blockersOf(altered)} stage="appraised" />, locale)).toContain('aria-haspopup');
  });
});
