import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';

/** One tick box or radio button with its words; the whole line can be pressed. */
export function Choice({ label, hint, type = 'radio', className, ...rest }: { label: ReactNode; hint?: ReactNode; type?: 'radio' | 'checkbox' } & Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <label className={cx('flex min-h-7 items-start gap-2.5 rounded-md py-0.5', className)}>
      <input {...rest} type={type} className="mt-1 size-4 shrink-0 accent-accent" />
      <span>
        {label}
        {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
      </span>
    </label>
  );
}

/** A question with several Choices under it. */
export function ChoiceGroup({ legend, children, className }: { legend: ReactNode; children: ReactNode; className?: string }) {
  return (
    <fieldset className={cx('flex flex-col gap-1', className)}>
      <legend className="mb-1 font-medium">{legend}</legend>
      {children}
    </fieldset>
  );
}
