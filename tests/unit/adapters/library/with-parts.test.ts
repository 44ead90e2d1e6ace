import { afterAll, describe, expect, it } from 'vitest';
import { openLabeller, type Labeller } from '@/lib/adapters/library/labeller';
import type { Item } from '@/lib/adapters/library/source';
import { withParts } from '@/lib/adapters/library/with-parts';
import { loadFinderModel } from '@/lib/adapters/models/finder';
import { labelArticle } from '@/lib/domain/procedures/label-article';
import { PARTS } from '@/lib/domain/procedures/types';
import type { ImportedArticle } from '@/lib/ports/precedents';

const article = (n: number, body = 'Hồ sơ gồm đơn.', change: Partial<ImportedArticle> = {}): ImportedArticle => ({
  sourceKey: String(n), article: `Điều ${n}`, heading: 'Hồ sơ', body,
  document: { sourceKey: 'd', number: '', title: '', type: '', agency: '', issuedOn: null, effectiveOn: null }, ...change,
});

async function all(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function* each(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** Answers after a while that differs, so that later batches are ready before earlier ones. */
const fake = (label: Labeller['label']): Labeller => ({ threads: 3, label, close: () => Promise.resolve() });

describe('entries with the parts of procedures', () => {
  const labeller = openLabeller(2);
  afterAll(() => labeller.close());

  it('have those that the finder sees on their lines', async () => {
    const body = '1. Hồ sơ đề nghị cấp giấy phép gồm:\na) Đơn đề nghị cấp giấy phép theo Mẫu số 01;\nb) Bản sao giấy đăng ký.\n2. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng cấp giấy phép.';
    const [found] = await all(withParts(each([article(1, body)]), labeller));
    const labels = labelArticle(loadFinderModel(), { docTitle: null, docNumber: null, path: null, article: 'Điều 1', heading: 'Hồ sơ', lines: body.split('\n') });
    const seen = new Set([...labels.lines.values()].flatMap((parts) => parts.map(({ part }) => part)));
    expect(seen).toContain('dossier');
    expect(found).toMatchObject({ parts: PARTS.filter((part) => seen.has(part)) });
  }, 30_000);

  it('are found by another thread, where one has failed over an article', async () => {
    const own = openLabeller(1);
    const finder = { docTitle: null, docNumber: null, path: null, article: 'Điều 1', heading: 'Hồ sơ', lines: ['Hồ sơ gồm đơn.'] };
    await expect(own.label([{ ...finder, lines: null as never }])).rejects.toThrow();
    await expect(own.label([finder])).resolves.toHaveLength(1);
    await own.close();
  }, 30_000);

  it('come in their order, faults and procedures among them untouched', async () => {
    const items: Item[] = Array.from({ length: 950 }, (_, n) => (n % 100 === 7 ? { place: String(n), fault: 'x' } : article(n, 'a', n % 50 === 3 ? { kind: 'procedure', parts: ['fee'] } : {})));
    const slow = fake(async (articles) => {
      await new Promise((resolve) => setTimeout(resolve, 20 - Math.min(20, Number(articles[0]?.article.slice(5)) / 50)));
      return articles.map(() => ['step'] as const);
    });
    const found = await all(withParts(each(items), slow));
    expect(found).toEqual(items.map((item) => ('fault' in item || item.kind === 'procedure' ? item : { ...item, parts: ['step'] })));
  });

  it('stop with the error of the finder', async () => {
    const failing = fake(() => Promise.reject(new Error('no model')));
    await expect(all(withParts(each([article(1)]), failing))).rejects.toThrow('no model');
  });
});
