'use client';

import { Circle, CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/app/components/ui/button';
import { cx } from '@/app/components/ui/cx';
import { Spinner } from '@/app/components/ui/spinner';
import type { SendStep } from './send-file';

const STEPS: readonly SendStep[] = ['sending', 'reading', 'finding', 'saving'];

/** Seconds after which it is said how long it has taken: below that nobody wonders. */
const LONG = 4;

export interface Progress {
  readonly name: string;
  readonly step: SendStep;
  /** How much of the step is done, 0 to 1, where that is known. */
  readonly share?: number;
}

/** What is being done with a file, step by step. Read out once a step, not with each percent. */
export function UploadProgress({ name, step, share, onCancel }: Progress & { onCancel: () => void }) {
  const t = useTranslations('dossier-head.upload');
  const seconds = useSeconds();
  const at = STEPS.indexOf(step);
  return (
    <div className="flex w-full max-w-md flex-col gap-4 text-left">
      <p className="text-center font-semibold break-words">{name}</p>
      <p className="sr-only" aria-live="polite">{t(`steps.${step}`)}</p>
      <ol className="mx-auto flex flex-col gap-1.5">
        {STEPS.map((one, i) => (
          <li key={one} aria-current={i === at ? 'step' : undefined} className={cx('flex items-center gap-2.5', i === at ? 'font-medium' : 'text-ink-soft')}>
            {i < at ? <CircleCheck aria-hidden className="size-4.5 shrink-0 text-done" /> : i === at ? <Spinner className="size-4.5 shrink-0 text-accent" /> : <Circle aria-hidden className="size-4.5 shrink-0 text-line-strong" />}
            <span>
              {t(`steps.${one}`)}
              {i === at && share !== undefined && <span className="tabular-nums">: {Math.round(share * 100)}%</span>}
              {i < at && <span className="sr-only"> ({t('stepDone')})</span>}
            </span>
          </li>
        ))}
      </ol>
      <Bar share={share} name={t(`steps.${step}`)} />
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm text-ink-soft">
        <span>{step === 'sending' ? t('staySending') : t('mayLeave')}</span>
        {seconds >= LONG && <span className="tabular-nums">{t('seconds', { n: seconds })}</span>}
        {step === 'sending' && <Button size="sm" onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </div>
  );
}

function Bar({ share, name }: { share: number | undefined; name: string }) {
  const percent = share === undefined ? undefined : Math.round(share * 100);
  return (
    <div role="progressbar" aria-label={name} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent} className="h-1.5 w-full overflow-hidden rounded-full bg-sunken">
      <div style={{ width: `${percent ?? 100}%` }} className={cx('h-full bg-accent', percent === undefined ? 'animate-pulse' : 'transition-[width]')} />
    </div>
  );
}

/** Whole seconds since this was first shown. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
