import { cookies } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { areasOf, DEFAULT_LOCALE, isLocale, LOCALE_COOKIE } from './areas';

/** The language of a request, from the cookie, with the messages of all areas. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = isLocale(chosen) ? chosen : DEFAULT_LOCALE;
  const messages = await Promise.all(
    areasOf(locale).map(async (area) => [area, (await import(`./messages/${locale}/${area}.json`)).default] as const),
  );
  return { locale, messages: Object.fromEntries(messages), timeZone: 'Asia/Ho_Chi_Minh' };
});
