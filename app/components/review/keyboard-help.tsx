'use client';

import { useTranslations } from 'next-intl';
import { KeyTable } from '../keys/key-table';
import { Dialog } from '../ui/dialog';
import { KEYS } from './model/keys';
import { useReview, useReviewStore } from './state/context';

/** The list of keys, and the switch that turns them off. */
export function KeyboardHelp() {
  const t = useTranslations('review.keys');
  const store = useReviewStore();
  const open = useReview((state) => state.helpOpen);
  const shown = (key: string) => (key === key.toUpperCase() && key !== key.toLowerCase() ? `Shift ${key}` : key);
  return (
    <Dialog title={t('title')} open={open} onOpenChange={(helpOpen) => store.set({ helpOpen })}>
      <KeyTable keys={KEYS.map(([key, command]) => ({ key: shown(key), does: t(command) }))} />
    </Dialog>
  );
}
