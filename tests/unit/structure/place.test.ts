import { describe, expect, it } from 'vitest';
import { placeFromTop, placeOf, placeOfId } from '@/lib/domain/structure/place';

describe('place of a provision from its id', () => {
  it.each([
    ['art_5__para_2__point_a', 'Điểm a khoản 2 Điều 5'],
    ['art_5', 'Điều 5'],
    ['art_12a__para_1', 'Khoản 1 Điều 12a'],
    ['chp_II', 'Chương II'],
    ['chp_II__sec_1__art_7__point_đ', 'Điểm đ Điều 7'],
    ['art_5_dup2__para_1', 'Khoản 1 Điều 5'],
    ['att_1__art_3', 'Điều 3 văn bản kèm theo'],
    ['app_I', 'Phụ lục I'],
    ['preamble', 'Phần mở đầu'],
    ['what-is-this', 'what-is-this'],
  ])('%s is written “%s”', (id, place) => expect(placeOfId(id)).toBe(place));
});

describe('place of a provision from those around it', () => {
  const chapter = { id: 'chp_1', kind: 'chapter', number: 'I', parent: null } as const;
  const article = { id: 'art_5', kind: 'article', number: '5', parent: 'chp_1' } as const;
  const clause = { id: 'x', kind: 'clause', number: '2', parent: 'art_5' } as const;
  const byId = new Map([chapter, article, clause].map((p) => [p.id, p]));

  it('goes from the small to the large and stops at the article', () => expect(placeOf(clause, byId)).toBe('Khoản 2 Điều 5'));
  it('goes the other way for lists that are scanned', () => expect(placeFromTop(clause, byId)).toBe('Điều 5 khoản 2'));
  it('names a chapter by itself', () => expect(placeOf(chapter, byId)).toBe('Chương I'));
  it('says that an article stands in an attached text, where the numbers begin again', () => {
    const attached = { id: 'att_1', kind: 'attached', number: '', parent: null } as const;
    const within = { id: 'att_1__art_1', kind: 'article', number: '1', parent: 'att_1' } as const;
    expect(placeOf(within, new Map([[attached.id, attached]]))).toBe('Điều 1 văn bản kèm theo');
  });
});
