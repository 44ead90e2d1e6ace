import { createTranslator } from 'next-intl';
import { expect, it } from 'vitest';
import en from '@/app/i18n/messages/en/precedents.json';
import vi from '@/app/i18n/messages/vi/precedents.json';

const count = (locale: 'vi' | 'en', n: number, beyond: string) =>
  createTranslator({ locale, messages: { precedents: locale === 'vi' ? vi : en } })('precedents.countArticles', { n, beyond });

it.each([
  [0, 'nothing', 'Không có điều nào', 'No article'],
  [1, 'nothing', '1 điều, xếp theo mức khớp', 'One article'],
  [500, 'nothing', '500 điều, xếp theo mức khớp', '500 articles, best first'],
  [500, 'more', 'Hơn 500 điều; xem được 500 điều khớp nhất, xếp theo mức khớp', 'More than 500 articles; the 500 that fit best can be seen, best first'],
  [480, 'unknown', 'Ít nhất 480 điều, xếp theo mức khớp', 'At least 480 articles, best first'],
] as const)('%i results with %s beyond are told as “%s”', (n, beyond, vietnamese, english) => {
  expect(count('vi', n, beyond)).toBe(vietnamese);
  expect(count('en', n, beyond)).toBe(english);
});
