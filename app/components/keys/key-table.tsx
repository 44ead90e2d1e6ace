'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Choice } from '../ui/choice';
import { keysAreOff, switchKeys } from './keys-off';

/** Keys and what each does, and the switch that turns single keys off. */
export function KeyTable({ keys }: { keys: readonly { readonly key: string; readonly does: string }[] }) {
  const t = useTranslations('review.keys');
  const [off, setOff] = useState(keysAreOff);
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
        {keys.map(({ key, does }) => (
          <div key={does} className="contents">
            <dt><kbd className="inline-block min-w-7 rounded border border-line-strong bg-sunken px-1.5 text-center">{key}</kbd></dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
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
    </>
  );
}
