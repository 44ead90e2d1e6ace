'use client';

import { BookCheck } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useReview } from './state/context';

/** The way to what the library knows of the acts that the draft cites. */
export function CitationsLink() {
  const t = useTranslations('library.citations');
  const dossierId = useReview((state) => state.view.dossier.id);
  return (
    <p className="mb-4 text-sm">
      <Link className="link" href={`/dossiers/${dossierId}/citations`}><BookCheck aria-hidden className="mr-1.5 inline size-4 align-[-0.2em]" />{t('link')}</Link>
    </p>
  );
}
