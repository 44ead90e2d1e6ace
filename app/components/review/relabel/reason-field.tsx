'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { CONTROL } from '../../ui/field';
import { cx } from '../../ui/cx';
import { REASON_KEYS } from '../model/relabel';
import { Key } from './key';

interface ReasonFieldProps {
  readonly offered: readonly string[];
  readonly reason: string;
  /** True once the person wanted to save without a reason. */
  readonly asks: boolean;
  readonly onChange: (reason: string) => void;
}

/** Why the machine is wrong: one of a few short reasons, or the person's own words. */
export function ReasonField({ offered, reason, asks, onChange }: ReasonFieldProps) {
  const t = useTranslations('review.relabel');
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">{t('reason')}</label>
      <div className="flex flex-wrap gap-1.5">
        {offered.map((words, at) => (
          <button
            key={words} type="button" aria-pressed={reason === words} onClick={() => onChange(words)}
            className={cx('inline-flex min-h-8 items-center gap-1.5 rounded-full border px-2.5 text-sm', reason === words ? 'border-accent bg-accent-tint font-medium text-accent' : 'border-line-strong hover:bg-sunken')}
          >
            {words} <Key>{REASON_KEYS[at] ?? ''}</Key>
          </button>
        ))}
      </div>
      <input
        id={id} type="text" data-reason="" value={reason} onChange={(event) => onChange(event.target.value)} maxLength={500} placeholder={t('reasonPlaceholder')}
        aria-invalid={asks || undefined} aria-describedby={asks ? `${id}-error` : undefined} className={cx(CONTROL, 'min-h-9 py-1.5')}
      />
      {asks && <p id={`${id}-error`} role="alert" className="text-sm font-medium text-error">{t('reasonShort')}</p>}
    </div>
  );
}
