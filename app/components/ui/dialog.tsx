'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from './cx';

interface DialogProps {
  /** The button that opens it; leave out where `open` is steered from outside. */
  readonly trigger?: ReactNode;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A window over the page. It keeps the focus, closes with Esc and gives the focus back. */
export function Dialog({ trigger, title, description, open, onOpenChange, wide = false, children }: DialogProps) {
  const t = useTranslations('common');
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 bg-ink/40" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cx(
            'fixed top-1/2 left-1/2 z-50 flex max-h-[85dvh] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-lg bg-surface shadow-float',
            wide ? 'max-w-3xl' : 'max-w-xl',
          )}
        >
          <header className="flex items-start justify-between gap-4 border-b border-line px-5 py-3.5">
            <div>
              <Radix.Title className="text-lg">{title}</Radix.Title>
              {description && <Radix.Description className="mt-0.5 text-ink-soft">{description}</Radix.Description>}
            </div>
            <Radix.Close aria-label={t('close')} className="-mr-1.5 rounded p-1.5 text-ink-soft hover:bg-sunken hover:text-ink">
              <X aria-hidden className="size-5" />
            </Radix.Close>
          </header>
          <div className="overflow-y-auto px-5 py-4">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Wraps a button inside a Dialog that closes it. */
export const DialogClose = Radix.Close;
