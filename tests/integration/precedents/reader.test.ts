import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PrismaClient } from '@/lib/adapters/db/client';
import { IndexReader } from '@/lib/adapters/search/postgres/reader';
import { ARTICLES, CIRCULAR, ENGINES, openLibrary, type Library } from '../../support/library';

/** The client, and a way to have its next answer wait for something, or fail with it. */
function held(client: PrismaClient) {
  let next: (() => Promise<void>) | null = null;
  const slow = new Proxy(client, {
    get: (target, name) => name !== '$queryRaw' ? Reflect.get(target, name) : async (...asked: Parameters<PrismaClient['$queryRaw']>) => {
      const wait = next;
      next = null;
      const answer = await target.$queryRaw(...asked);
      await wait?.();
      return answer;
    },
  });
  return { slow, hold: (until: () => Promise<void>) => { next = until; } };
}

describe('a reader of the index that another process changes', () => {
  let library: Library;
  beforeAll(async () => { library = await openLibrary(ENGINES[0], ARTICLES); });
  afterAll(() => library.close());
  const entries = (lists: readonly { term: string; entries: number }[]) => Object.fromEntries(lists.map(({ term, entries }) => [term, entries]));

  it('answers who began before the change, and keeps nothing of it for those who come after', async () => {
    const { slow, hold } = held(library.client);
    const reader = new IndexReader(slow);
    await reader.facts();
    await reader.lists(['xang']);
    let letGo = () => {};
    const waiting = new Promise<void>((resolve) => { letGo = resolve; });
    hold(() => waiting);
    const before = reader.lists(['xang', 'dau']);
    await library.precedents.importArticles([{ sourceKey: 'new', article: 'Điều 14', heading: 'Xăng dầu', body: 'Xăng dầu', document: CIRCULAR }]);
    expect((await reader.facts()).size).toBe(8);
    letGo();
    expect(entries(await before)).toEqual({ xang: 1, dau: 1 });
    expect(entries(await reader.lists(['xang', 'dau']))).toEqual({ xang: 2, dau: 2 });
  });

  it('reads again after an answer that failed', async () => {
    const { slow, hold } = held(library.client);
    const reader = new IndexReader(slow);
    await reader.facts();
    hold(() => Promise.reject(new Error('the connection broke')));
    await expect(reader.vocabulary()).rejects.toThrow('the connection broke');
    expect((await reader.vocabulary()).get('xang')).toBe(2);
  });
});
