'use client';

import { RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button, LinkButton } from './components/ui/button';

/** What is shown when a page fails for a reason nobody foresaw. The code is in the log of the server. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('common');
  useEffect(() => console.error(error), [error]);
  return (
    <div role="alert" className="mx-auto flex max-w-xl flex-col items-start gap-3 px-6 py-20">
      <h1 className="text-xl">{t('error.title')}</h1>
      <p className="text-ink-soft">{t('error.text', { digest: error.digest ?? '—' })}</p>
      <div className="mt-2 flex gap-2">
        <Button variant="primary" icon={<RotateCw aria-hidden className="size-4" />} onClick={reset}>{t('reload')}</Button>
        <LinkButton href="/">{t('error.home')}</LinkButton>
      </div>
    </div>
  );
}
