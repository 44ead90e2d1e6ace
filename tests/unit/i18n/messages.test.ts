import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AREAS, areasOf, LOCALES } from '@/app/i18n/areas';

type Messages = { readonly [key: string]: string | Messages };

const folder = (locale: string) => new URL(`../../../app/i18n/messages/${locale}/`, import.meta.url);
const read = (locale: string, area: string): Messages => JSON.parse(readFileSync(new URL(`${area}.json`, folder(locale)), 'utf8'));

/** Every key as a path, with the names of the values that its sentence takes. */
function shape(messages: Messages, at = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${at}${key}(${takes(value).join()})`] : shape(value, `${at}${key}.`));
}

const takes = (sentence: string): string[] => [...new Set([...sentence.matchAll(/(?<!(?:=\d+|one|other)\s*)\{\s*([a-zA-Z]\w*)\s*[,}]/g)].map((m) => m[1] ?? ''))].sort();

describe('messages of the interface', () => {
  it.each(AREAS)('say the same things in Vietnamese and English: %s', (area) => {
    expect(shape(read('en', area)).sort()).toEqual(shape(read('vi', area)).sort());
  });

  it.each(LOCALES)('leave no sentence empty: %s', (locale) => {
    for (const area of areasOf(locale)) expect(JSON.stringify(read(locale, area)), area).not.toMatch(/":\s*"\s*"/);
  });

  it.each(LOCALES)('have a file for each listed area and no other: %s', (locale) => {
    expect(readdirSync(folder(locale)).sort()).toEqual(areasOf(locale).map((area) => `${area}.json`).sort());
  });
});
