'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { LOCALES } from '@/app/i18n/areas';
import { chooseLocale } from '@/app/i18n/choose-locale';
import { cx } from '../ui/cx';

const NAMES = { vi: 'Tiếng Việt', en: 'English' } as const;

/** Chooses the language of the interface; the text of law stays as it is. */
export function LanguageSwitch() {
  const t = useTranslations('shell');
  const current = useLocale();
  const [pending, start] = useTransition();
  return (
    <div role="group" aria-label={t('language')} className="inline-flex rounded-md border border-line bg-sunken p-0.5">
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === current}
          disabled={pending}
          onClick={() => start(() => chooseLocale(locale))}
          className={cx('min-h-7 rounded px-2.5 text-sm', locale === current ? 'bg-surface font-medium text-ink shadow-raised' : 'text-ink-soft hover:text-ink')}
        >
          {NAMES[locale]}
        </button>
      ))}
    </div>
  );
}
