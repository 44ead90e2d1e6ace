import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Step } from '@/lib/domain/process/steps';
import { cx } from '../ui/cx';

/** The steps of the process from left to right; on a narrow screen only the one that the draft is at. */
export function StepLine({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations('dossier-head');
  return (
    <ol aria-label={t('stepsLabel')} className="mt-2.5 flex items-center gap-2 text-sm">
      {steps.map((step, i) => (
        <li
          key={step.id}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className={cx('items-center gap-2', step.state === 'current' ? 'flex' : 'hidden lg:flex', i > 0 && 'lg:before:h-px lg:before:w-4 lg:before:bg-line-strong xl:before:w-7')}
        >
          <span
            aria-hidden
            className={cx(
              'flex size-5 shrink-0 items-center justify-center rounded-full border text-xs font-semibold',
              step.state === 'done' && 'border-accent bg-surface text-accent',
              step.state === 'current' && 'border-accent bg-accent text-white',
              step.state === 'todo' && 'border-line-strong text-ink-faint',
            )}
          >
            {step.state === 'done' ? <Check className="size-3.5" strokeWidth={3} /> : i + 1}
          </span>
          <span className={cx('whitespace-nowrap', step.state === 'current' ? 'font-semibold text-accent-strong' : 'text-ink-soft')}>
            {t(`steps.${step.id}`)}
            <span className="sr-only"> ({t(`stepState.${step.state}`)})</span>
          </span>
          {step.state === 'current' && <span className="text-ink-faint lg:hidden">{t('stepOf', { at: i + 1, of: steps.length })}</span>}
        </li>
      ))}
    </ol>
  );
}
