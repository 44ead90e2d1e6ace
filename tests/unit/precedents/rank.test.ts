import { describe, expect, it } from 'vitest';
import { memoryLibrary } from '@/bench/train/ranking/library';
import data from '@/lib/domain/precedents/data/ranking.json';
import { FEATURES } from '@/lib/domain/precedents/features';
import { OWN_COLUMN, rankScores } from '@/lib/domain/precedents/rank';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { asked, contender } from '../../support/contenders';

const act = (title: string, type = 'Nghị định'): ImportedArticle['document'] => ({ sourceKey: title, number: '1/2030/NĐ-CP', title, type, agency: 'Chính phủ', issuedOn: null, effectiveOn: null });
const article = (document: ImportedArticle['document'], number: number, heading: string, body: string): ImportedArticle => ({ sourceKey: `${document.title} ${number}`, article: `Điều ${number}`, heading, body, document });

/** Headings of a library's articles in the order in which a person sees them. */
function order(question: string, articles: readonly ImportedArticle[]): string[] {
  const { asked: words, plain, contenders } = memoryLibrary(articles).look(question, 120);
  const scores = rankScores(words, question, plain, contenders);
  return contenders.map(({ heading }, at) => ({ heading, score: scores[at]! })).sort((a, b) => b.score - a.score).map(({ heading }) => heading);
}

const SEEDS = act('Nghị định về giống cây trồng');
const SHIPS = act('Nghị định về tàu biển');
const others = (count: number) => Array.from({ length: count }, (_, at) => article(SHIPS, at + 1, `Tàu biển ${at}`, `Tàu biển treo quốc kỳ ở cột thứ ${at}.`));

describe('the order of what was found', () => {
  it('is fitted to the features that there are', () => {
    expect(OWN_COLUMN).toBeGreaterThanOrEqual(0);
    for (const { feature, left, value } of data.trees) {
      expect([left.length, value.length]).toEqual([feature.length, feature.length]);
      expect(Math.max(...feature)).toBeLessThan(FEATURES.length);
    }
  });

  it('is nothing for nothing', () => expect(rankScores(asked('hồ sơ'), 'hồ sơ', false, [])).toEqual([]));

  it('has a number for each contender, where the question has one word or thousands', () => {
    const given = [contender({ heading: 'Hồ sơ' }), contender({ body: 'hồ sơ', gathered: 0.5 })];
    for (const question of ['hồ', 'hồ sơ '.repeat(2_000)]) expect(rankScores(asked(question), question, false, given).every(Number.isFinite)).toBe(true);
  });
});

describe.each([0, 1, 5, 40])('in a library with %d articles on something else', (count) => {
  it.each(['hóa đơn mua giống', 'hoa don mua giong', 'Bản chụp hóa đơn mua giống'])('an article that says “%s” comes before one of which only the title of the act has a word', (question) => {
    const articles = [article(SEEDS, 1, 'Tàu', 'Tàu biển treo quốc kỳ.'), article(SHIPS, 7, 'Giấy tờ', 'a) Đơn đề nghị hỗ trợ;\nb) Bản chụp hóa đơn mua giống.'), ...others(count)];
    expect(order(question, articles)[0]).toBe('Giấy tờ');
  });

  it('a heading with the words comes before a body that has them apart', () => {
    const articles = [article(SHIPS, 1, 'Việc khác', 'Cấp cho tàu một thẻ; trong hồ có giấy, cũng có phép đò.'), article(SHIPS, 9, 'Hồ sơ cấp giấy phép đò', 'Gồm đơn đề nghị cấp giấy phép đò.'), ...others(count)];
    expect(order('hồ sơ cấp giấy phép đò', articles)[0]).toBe('Hồ sơ cấp giấy phép đò');
  });

  it('the accents that were typed decide between words of the same letters', () => {
    const articles = [article(SHIPS, 8, 'Bán đồ cổ', 'Việc bán đồ cổ.'), article(SHIPS, 9, 'Bản đồ có', 'Việc bản đồ có.'), ...others(count)];
    expect(order('bản đồ có', articles)[0]).toBe('Bản đồ có');
  });
});
