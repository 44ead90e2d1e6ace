import type { ReactNode } from 'react';
import { cx } from './cx';
import { TONE_CLASS, TONE_ICON, type Tone } from './tone';

/** A short word about the state of something; `icon` adds the sign of its tone. */
export function Badge({ tone = 'neutral', icon = false, className, children }: { tone?: Tone; icon?: boolean; className?: string; children: ReactNode }) {
  const Icon = TONE_ICON[tone];
  return (
    <span className={cx('inline-flex items-center gap-1 rounded px-1.5 py-px text-xs font-medium whitespace-nowrap', TONE_CLASS[tone], className)}>
      {icon && <Icon aria-hidden className="size-3.5 shrink-0" />}
      {children}
    </span>
  );
}
