'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Alert } from '../../ui/alert';
import { OutcomeWords } from './outcome';
import type { Reread } from './reread-dialog';

/** What the last reading changed, until it is put away. */
export function RereadNotice({ reread, onClose }: { reread: Reread; onClose: () => void }) {
  const t = useTranslations('review.reread');
  const common = useTranslations('common');
  return (
    <Alert tone="done" live className="relative mt-3 max-h-80 overflow-y-auto pr-10 shadow-raised" title={t('done')}>
      <OutcomeWords outcome={reread} done />
      <button type="button" aria-label={common('close')} onClick={onClose} className="absolute top-2 right-2 rounded p-1 text-ink-soft hover:bg-surface hover:text-ink"><X aria-hidden className="size-4.5" /></button>
    </Alert>
  );
}
