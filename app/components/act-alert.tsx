'use client';

import { RotateCw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Sentence } from './sentence';
import type { ActError } from './use-act';
import { Alert } from './ui/alert';
import { Button } from './ui/button';

/** Shows why an act was refused, with what is missing, and offers to reload where the page is out of date. */
export function ActAlert({ error, className }: { error: ActError | null; className?: string }) {
  const t = useTranslations('common');
  const router = useRouter();
  if (!error) return null;
  return (
    <Alert tone="error" live title={t('act.refused')} className={className}>
      <p><Sentence said={error} /></p>
      {error.blockers && error.blockers.length > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {error.blockers.map((blocker) => <li key={blocker.sentence}><Sentence said={blocker} /></li>)}
        </ul>
      )}
      {(error.code === 'stale' || error.code.startsWith('conflict')) && (
        <Button size="sm" className="mt-2" icon={<RotateCw aria-hidden className="size-4" />} onClick={() => router.refresh()}>
          {t('reload')}
        </Button>
      )}
    </Alert>
  );
}
