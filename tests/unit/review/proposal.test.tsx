import { describe, expect, it } from 'vitest';
import { ProposedChange } from '@/app/components/review/panel/proposed-change';
import { changeOf, shortened } from '@/app/components/review/model/proposal';
import { LOCALES } from '@/app/i18n/areas';
import { render } from '../../support/render';

const QUOTE = 'Trong thời hạn 15 ngày, Ủy ban nhân dân cấp xã quyết định.';

describe('what a proposed wording changes', () => {
  it.each([
    ['nothing yet', QUOTE, ['unchanged', 0, 0]],
    ['white space alone is nothing', ` ${QUOTE}\n`, ['unchanged', 0, 0]],
    ['a word for a word', QUOTE.replace('15', '05'), ['changed', 1, 1]],
    ['words added in two places', QUOTE.replace('15', 'không quá 15').replace('quyết', 'ra quyết'), ['changed', 2, 0]],
    ['all words, to be left out', ' ', ['omitted', 0, 1]],
  ] as const)('%s', (_, proposal, expected) => {
    const { kind, added, deleted } = changeOf(QUOTE, proposal);
    expect([kind, added, deleted]).toEqual(expected);
  });
});

describe('the change as it is shown', () => {
  const html = (locale: 'vi' | 'en') => render(<ProposedChange words={changeOf(QUOTE, QUOTE.replace('15', '05')).words} />, locale);

  it('has the words that come and go as such', () => {
    expect(html('vi')).toMatch(/<del[^>]*>.*15.*<\/del><ins[^>]*>.*05.*<\/ins>/u);
  });
  it.each(LOCALES)('tells those who listen what came and what went, in their language (%s)', (locale) => {
    const [came, went] = locale === 'vi' ? ['thêm', 'bỏ'] : ['added', 'deleted'];
    expect(html(locale)).toMatch(new RegExp(`<del[^>]*><span lang="${locale}" class="sr-only[^"]*"> \\[${went}: </span>15`, 'u'));
    expect(html(locale)).toMatch(new RegExp(`<ins[^>]*><span lang="${locale}" class="sr-only[^"]*"> \\[${came}: </span>05`, 'u'));
  });
  it('is not hidden behind pages of words that stay', () => {
    const pages = 'quy định chi tiết '.repeat(200);
    const long = `${pages}15 ngày ${pages}`.trim();
    const words = shortened(changeOf(long, long.replace('15', '05')).words);
    expect(words.map(({ op }) => op)).toEqual(['same', 'deleted', 'added', 'same']);
    expect(words[0]?.text).toMatch(/^… (?:quy|định|chi|tiết)[^…]* $/u);
    expect(words[3]?.text).toMatch(/^ngày quy [^…]*…$/u);
    expect(words.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(200);
  });
  it('is whole where it is short', () => expect(shortened(changeOf(QUOTE, '').words)).toEqual(changeOf(QUOTE, '').words));
});
