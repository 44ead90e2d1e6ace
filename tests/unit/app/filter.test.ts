import { describe, expect, it } from 'vitest';
import { draftersOf, filterDossiers } from '@/app/(main)/dossiers/filter';
import type { DossierListItem } from '@/lib/usecases/list-dossiers';

const item = (title: string, stage: string, agency: string) =>
  ({ dossier: { title, stage }, agencies: { drafter: { id: agency, name: `Sở ${agency}` } } }) as unknown as DossierListItem;

const items = [item('Hỗ trợ giống cây', 'drafting', 'nn'), item('Quản lý nước sạch', 'consulting', 'xd'), item('Hỗ trợ nước sinh hoạt', 'drafting', 'xd')];
const titles = (found: DossierListItem[]) => found.map(({ dossier }) => dossier.title);

describe('filter of dossiers', () => {
  it.each([
    [{}, ['Hỗ trợ giống cây', 'Quản lý nước sạch', 'Hỗ trợ nước sinh hoạt']],
    [{ q: 'nuoc' }, ['Quản lý nước sạch', 'Hỗ trợ nước sinh hoạt']],
    [{ q: 'NƯỚC hỗ' }, ['Hỗ trợ nước sinh hoạt']],
    [{ stage: 'drafting' }, ['Hỗ trợ giống cây', 'Hỗ trợ nước sinh hoạt']],
    [{ stage: 'drafting', agency: 'xd' }, ['Hỗ trợ nước sinh hoạt']],
    [{ q: '', stage: '', agency: '' }, ['Hỗ trợ giống cây', 'Quản lý nước sạch', 'Hỗ trợ nước sinh hoạt']],
    [{ q: 'không có' }, []],
  ])('%j shows %j', (filter, shown) => expect(titles(filterDossiers(items, filter))).toEqual(shown));

  it('lists each drafting agency once', () => expect(draftersOf(items).map(({ id }) => id)).toEqual(['nn', 'xd']));
});
