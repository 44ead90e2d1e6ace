import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PrecedentFilter } from '@/lib/ports/precedents';
import { deleteSearch } from '@/lib/usecases/delete-search';
import { listSavedSearches } from '@/lib/usecases/list-saved-searches';
import { renameSearch } from '@/lib/usecases/rename-search';
import { saveSearch } from '@/lib/usecases/save-search';
import { done } from '../../support/dossiers';
import { openHouse, type House, type Seat } from '../../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
beforeEach(() => house.client.savedSearch.deleteMany());
afterAll(() => house.close());

const FILTER: PrecedentFilter = { kind: 'law', types: ['Nghị định', 'Thông tư'], parts: ['dossier'], yearFrom: 2015, state: 'in-force' };

const save = (name: string, { who = 'drafter' as Seat, query = 'hồ sơ cấp giấy phép', filter = FILTER } = {}) => saveSearch(house.deps, house.people[who], { name, query, filter });
const listOf = async (who: Seat = 'drafter') => done(await listSavedSearches(house.deps, house.people[who]));
const namesOf = async (who?: Seat) => (await listOf(who)).map(({ name }) => name);
const codeOf = (result: { ok: boolean; error?: { code: string } }) => result.error?.code ?? 'ok';

describe('a search that a person saves', () => {
  it('comes back as it was asked', async () => {
    done(await save('  Giấy phép  vỉa hè '));
    expect(await listOf()).toMatchObject([{ name: 'Giấy phép vỉa hè', query: 'hồ sơ cấp giấy phép', filter: FILTER }]);
  });

  it('is seen by nobody else, who may save one of the same name', async () => {
    done(await save('Hồ sơ'));
    expect(await namesOf('colleague')).toEqual([]);
    expect(await namesOf('administrator')).toEqual([]);
    expect(codeOf(await save('Hồ sơ', { who: 'colleague' }))).toBe('ok');
  });

  it('stands in the list where its name has its place', async () => {
    for (const name of ['Thời hạn', 'Đất đai', 'Điều kiện', 'An toàn']) done(await save(name));
    expect(await namesOf()).toEqual(['An toàn', 'Đất đai', 'Điều kiện', 'Thời hạn']);
  });

  it('leaves no row in the record', async () => {
    const before = await house.client.recordEntry.count();
    done(await save('Hồ sơ'));
    expect(await house.client.recordEntry.count()).toBe(before);
  });

  it.each<[string, string, string, { query?: string }?]>([
    ['no name', 'bad-input', '   '],
    ['a name of 80 characters', 'ok', 'đ'.repeat(80)],
    ['a name of 81', 'bad-input', 'đ'.repeat(81)],
    ['a name that is taken', 'conflict-same-search-name', 'Có rồi'],
    ['the same name, its letters composed otherwise', 'conflict-same-search-name', 'Có rồi'.normalize('NFD')],
    ['nothing to look for', 'bad-input', 'Trống', { query: '  ' }],
  ])('with %s is answered %s', async (_, code, name, over) => {
    done(await save('Có rồi'));
    expect(codeOf(await save(name, over))).toBe(code);
  });

  it('is the fiftieth at most, also when two pages save at once', async () => {
    for (let n = 1; n < 50; n++) done(await save(`Số ${n}`));
    const both = await Promise.all([save('Trang này'), save('Trang kia')]);
    expect(both.map(codeOf).sort()).toEqual(['conflict-too-many-searches', 'ok']);
    expect(await namesOf()).toHaveLength(50);
  });
});

describe('a saved search', () => {
  const rename = (searchId: string, name: string, who: Seat = 'drafter') => renameSearch(house.deps, house.people[who], { searchId, name });
  const remove = (searchId: string, who: Seat = 'drafter') => deleteSearch(house.deps, house.people[who], { searchId });

  it('gets another name, which may be its own, but not one of another', async () => {
    const { search } = done(await save('Cũ'));
    done(await save('Của cái khác'));
    expect(codeOf(await rename(search.id, 'Mới'))).toBe('ok');
    expect(codeOf(await rename(search.id, 'Mới'))).toBe('ok');
    expect(codeOf(await rename(search.id, 'Của cái khác'))).toBe('conflict-same-search-name');
    expect(await namesOf()).toEqual(['Của cái khác', 'Mới']);
  });

  it('is deleted once', async () => {
    const { search } = done(await save('Thừa'));
    expect([codeOf(await remove(search.id)), codeOf(await remove(search.id))]).toEqual(['ok', 'not-found']);
    expect(await namesOf()).toEqual([]);
  });

  it('does not exist for others', async () => {
    const { search } = done(await save('Riêng'));
    expect(codeOf(await rename(search.id, 'Lấy mất', 'colleague'))).toBe('not-found');
    expect(codeOf(await remove(search.id, 'administrator'))).toBe('not-found');
    expect(await namesOf()).toEqual(['Riêng']);
  });
});
