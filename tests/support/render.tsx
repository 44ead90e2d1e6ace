/** What components show, as HTML, in either language and without a browser. */
import { readFileSync } from 'node:fs';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { areasOf, type Locale } from '@/app/i18n/areas';

const read = (locale: Locale, area: string) => JSON.parse(readFileSync(new URL(`../../app/i18n/messages/${locale}/${area}.json`, import.meta.url), 'utf8'));

/** Renders with the messages of a language; a message that is missing or cannot be filled in fails the test. */
export function render(node: ReactNode, locale: Locale): string {
  const messages = Object.fromEntries(areasOf(locale).map((area) => [area, read(locale, area)]));
  const fail = (error: Error): never => { throw error; };
  return renderToStaticMarkup(<NextIntlClientProvider locale={locale} messages={messages} timeZone="Asia/Ho_Chi_Minh" onError={fail}>{node}</NextIntlClientProvider>);
}

/** The words of rendered HTML that are not marked as Vietnamese. */
export const unmarked = (html: string): string => html.replace(/<span lang="vi">[^<]*<\/span>/g, '').replace(/<[^>]*>/g, '');
