import type { ReactNode } from 'react';
import { cx } from './cx';
import { TONE_CLASS, TONE_ICON, type Tone } from './tone';

interface AlertProps {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  /** True for what appears after an act: it is then read out at once. */
  readonly live?: boolean;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A message in the page: what is so and what to do about it. */
export function Alert({ tone = 'info', title, live = false, className, children }: AlertProps) {
  const Icon = TONE_ICON[tone];
  return (
    <div role={live ? 'alert' : undefined} className={cx('flex items-start gap-2.5 rounded-md px-3.5 py-2.5', TONE_CLASS[tone], className)}>
      <Icon aria-hidden className="mt-0.5 size-4.5 shrink-0" />
      <div className="min-w-0 text-ink">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
