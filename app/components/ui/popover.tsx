'use client';

import { Popover as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from './cx';

/** A small sheet at a button. It holds links or fields, closes with Esc and gives the focus back. */
export function Popover({ trigger, label, align = 'end', className = 'w-96', children }: { trigger: ReactNode; label: string; align?: 'start' | 'end'; className?: string; children: ReactNode }) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={12}
          className={cx('z-40 max-h-[min(30rem,var(--radix-popover-content-available-height))] max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-lg border border-line bg-surface shadow-float', className)}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Wraps a link or button inside a Popover that closes it. */
export const PopoverClose = Radix.Close;
