'use client';

import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx';
import { CONTROL, useFieldProps } from './field';

/** The platform's own list of choices, which every keyboard and screen reader knows; inside a Field it needs no id. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className="relative block">
      <select {...useFieldProps()} {...rest} className={cx(CONTROL, 'min-h-9 appearance-none truncate py-1.5 pr-9', className)}>
        {children}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-soft" />
    </span>
  );
}
