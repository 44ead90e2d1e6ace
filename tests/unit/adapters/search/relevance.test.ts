import { describe, expect, it } from 'vitest';
import { scorer } from '@/lib/adapters/search/relevance';

const everywhere = () => 100;
const article = (texts: Partial<Record<'heading' | 'body' | 'title', string>>) => ({ heading: '', body: '', title: '', ...texts });
const compare = (query: string, better: Parameters<typeof article>[0], worse: Parameters<typeof article>[0], articlesOf: (term: string) => number = everywhere) => {
  const score = scorer(query, articlesOf);
  expect(score(article(better))).toBeGreaterThan(score(article(worse)));
};

describe('the relevance of an article', () => {
  it('is nothing where no word of the query stands', () => {
    expect(scorer('cấp giấy phép', everywhere)(article({ body: 'đất đai' }))).toBe(0);
  });

  it('grows with a heading that says it rather than a body', () => compare('xăng dầu', { heading: 'Xăng dầu' }, { body: 'Xăng dầu' }));
  it('grows where two syllables stand side by side', () => compare('hải quan', { body: 'cơ quan hải quan' }, { body: 'quan chức vùng hải đảo' }));
  it('grows more with a rare word than with a common one', () =>
    compare('thủ tục xăng', { body: 'xăng' }, { body: 'thủ' }, (term) => (term === 'xang' ? 10 : 30_000)));
  it('is less for the same word in a longer article', () => compare('xăng', { body: 'xăng' }, { body: `xăng ${'khác '.repeat(900)}` }));
  it('holds a query with accents to them', () => compare('cổ phần', { body: 'công ty cổ phần' }, { body: 'công ty có phân' }));
  it('meets a query without accents with any', () => expect(scorer('co phan', everywhere)(article({ body: 'cổ phần' }))).toBeGreaterThan(0));
  it('does not mind where the tone is placed', () => expect(scorer('hoà giải', everywhere)(article({ body: 'hòa giải' }))).toBe(scorer('hòa giải', everywhere)(article({ body: 'hoà giải' }))));
});
