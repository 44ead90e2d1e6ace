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
    <fieldset aria-describedby={asks ? `${id}-error` : undefined} className="flex flex-col gap-1.5">
      <legend className="mb-1 font-medium">{t('reason')}</legend>
      {asks && <p id={`${id}-error`} role="alert" className="text-sm font-medium text-error">{t('reasonShort')}</p>}
      <div className="flex flex-wrap gap-1.5">
        {offered.map((words, at) => (
          <label
            key={words}
            className={cx('inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-full border px-2.5 text-sm has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent', reason === words ? 'border-accent bg-accent-tint font-medium text-accent' : 'border-line-strong hover:bg-sunken')}
          >
            <input type="radio" name={id} data-reason="" checked={reason === words} onChange={() => onChange(words)} className="size-3.5 accent-accent outline-none" />
            {words} <Key>{REASON_KEYS[at] ?? ''}</Key>
          </label>
        ))}
      </div>
      <input
        type="text" aria-label={t('reasonOwn')} value={reason} onChange={(event) => onChange(event.target.value)} maxLength={500} placeholder={t('reasonPlaceholder')}
        aria-invalid={asks || undefined} className={cx(CONTROL, 'min-h-9 py-1.5')}
      />
    </fieldset>
  );
}
