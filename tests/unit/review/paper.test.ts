import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupHeads, layOut, rangeOf, titleOf } from '@/app/components/review/model/paper';
import { PAPER_NODES } from '@/app/components/review/paper/schema';
import type { Provision } from '@/lib/domain/structure/types';
import { DRAFT, provision } from './builders';

const schema = getSchema([...PAPER_NODES]);

describe('laying a draft out on the paper', () => {
  it('makes one group of each head, with what stands under it', () => {
    const { json } = layOut(DRAFT);
    expect(json.content?.map((group) => [group.attrs?.title, group.content?.length])).toEqual([['Chương I', 1], ['Điều 1. Hồ sơ', 4], ['Điều 2. Hiệu lực', 1]]);
  });

  it('keeps a quoted article inside the article that quotes it', () => {
    const draft = [provision('art_1', 'article'), provision('art_1__art_5', 'article', 'Nội dung.', 'art_1', { quoted: true }), provision('art_2', 'article')];
    expect([...groupHeads(draft)]).toEqual(['art_1', 'art_2']);
  });

  it('holds a draft that has no head at all', () => {
    expect(layOut([provision('x', 'clause', 'Một câu.')]).json.content).toHaveLength(1);
  });

  it('gives positions at which the editor has exactly the text of the provision', () => {
    const kinds = fc.constantFrom<Provision['kind']>('preamble', 'chapter', 'article', 'clause', 'point', 'appendix');
    const drafts = fc.array(fc.record({ kind: kinds, text: fc.string({ unit: fc.constantFrom('a', 'ế', '\n', ' ', '“') }) }), { minLength: 1, maxLength: 12 })
      .map((rows) => rows.map(({ kind, text }, index) => provision(`p${index}`, kind, text)));
    fc.assert(fc.property(drafts, (draft) => {
      const { json, places } = layOut(draft);
      const doc = schema.nodeFromJSON(json);
      doc.check();
      for (const { id, text } of draft) {
        const place = places.get(id);
        expect(place && doc.textBetween(place.textFrom, place.textTo)).toBe(text);
        expect(place && doc.nodeAt(place.from)?.attrs.id).toBe(id);
      }
    }));
  });
});

describe('the range of a quote', () => {
  const { places } = layOut(DRAFT);
  const place = places.get('art_1__para_1');

  it('is shifted by where the provision begins', () => {
    expect(rangeOf(place, 0, 5)).toEqual({ from: place?.textFrom, to: (place?.textFrom ?? 0) + 5 });
  });
  it('is cut at the end of the provision', () => expect(rangeOf(place, 6, 900)?.to).toBe(place?.textTo));
  it.each([['beyond the text', 50, 60], ['empty', 3, 3], ['turned round', 5, 2], ['without an end', 3, null]] as const)('is null when %s', (_, start, end) => {
    expect(rangeOf(place, start, end)).toBeNull();
  });
  it('is null for a provision that is not there', () => expect(rangeOf(undefined, 0, 2)).toBeNull());
});

describe('the number as the document writes it', () => {
  it.each([
    ['article', '5a', 'Thời hạn', 'Điều 5a. Thời hạn'],
    ['article', '7', '', 'Điều 7.'],
    ['clause', '2', '', '2.'],
    ['point', 'đ', '', 'đ)'],
    ['clause', '', '', ''],
    ['chapter', 'II', 'HỒ SƠ', 'Chương II'],
    ['appendix', 'II', 'DANH MỤC', 'Phụ lục II'],
    ['appendix', '', 'DANH MỤC', 'Phụ lục'],
    ['preamble', '', '', ''],
  ] as const)('%s %s %s is written "%s"', (kind, number, heading, written) => expect(titleOf({ kind, number, heading })).toBe(written));
});
