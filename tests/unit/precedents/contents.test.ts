import { describe, expect, it } from 'vitest';
import { inOrder } from '@/lib/domain/precedents/contents';

const ordered = (...articles: string[]) => inOrder(articles.map((article) => ({ article }))).map(({ article }) => article);

describe('the articles of an act', () => {
  it('stand by their numbers, a reworded one in its old place', () => {
    expect(ordered('Điều 1', 'Điều 10', 'Điều 9', 'Điều 2')).toEqual(['Điều 1', 'Điều 2', 'Điều 9', 'Điều 10']);
  });
  it('have inserted ones after the one they follow', () => {
    expect(ordered('Điều 12b', 'Điều 13', 'Điều 12', 'Điều 12a')).toEqual(['Điều 12', 'Điều 12a', 'Điều 12b', 'Điều 13']);
  });
  it('stay as they came where a number stands twice, as with an attached regulation', () => {
    expect(ordered('Điều 2', 'Điều 1', 'Điều 1')).toEqual(['Điều 2', 'Điều 1', 'Điều 1']);
  });
  it('come last without a number', () => {
    expect(ordered('Phụ lục', 'Điều 3')).toEqual(['Điều 3', 'Phụ lục']);
  });
});
