'use server';

import { cookies } from 'next/headers';
import { isLocale, LOCALE_COOKIE } from './areas';

const A_YEAR_S = 365 * 24 * 60 * 60;

/** Keeps the person's choice of language; the page that asked is then rendered anew. */
export async function chooseLocale(locale: string): Promise<void> {
  if (!isLocale(locale)) return;
  (await cookies()).set(LOCALE_COOKIE, locale, { maxAge: A_YEAR_S, sameSite: 'lax', httpOnly: true, path: '/' });
}
