'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Choice } from '../ui/choice';
import { Dialog } from '../ui/dialog';
import { KEYS } from './model/keys';
import { useReview, useReviewStore } from './state/context';
import { keysAreOff, switchKeys } from './state/use-keys';

/** The list of keys, and the switch that turns them off. */
export function KeyboardHelp() {
  const t = useTranslations('review.keys');
  const store = useReviewStore();
  const open = useReview((state) => state.helpOpen);
  return (
    <Dialog title={t('title')} open={open} onOpenChange={(helpOpen) => store.set({ helpOpen })}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
        {KEYS.map(([key, command]) => (
          <div key={command} className="contents">
            <dt><kbd className="inline-block min-w-7 rounded border border-line-strong bg-sunken px-1.5 text-center">{key === key.toUpperCase() && key !== key.toLowerCase() ? `Shift ${key}` : key}</kbd></dt>
            <dd>{t(command)}</dd>
          </div>
        ))}
      </dl>
      <KeysSwitch />
    </Dialog>
  );
}

/** Mounted with the dialog, so that it reads the setting anew each time. */
function KeysSwitch() {
  const t = useTranslations('review.keys');
  const [off, setOff] = useState(keysAreOff);
  return (
    <Choice
      type="checkbox"
      className="mt-4"
      label={t('off')}
      checked={off}
      onChange={(event) => {
        switchKeys(event.target.checked);
        setOff(event.target.checked);
      }}
    />
  );
}
