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
        <Radix.Overlay className="fixed inset-0 z-50 grid place-items-center bg-ink/40 p-4">
          <Radix.Content
            {...(description ? {} : { 'aria-describedby': undefined })}
            className={cx('relative flex max-h-[85dvh] w-full flex-col rounded-lg bg-surface shadow-float', wide ? 'max-w-3xl' : 'max-w-xl')}
          >
            <header className="border-b border-line py-3.5 pr-14 pl-5">
              <Radix.Title className="text-lg">{title}</Radix.Title>
              {description && <Radix.Description className="mt-0.5 text-ink-soft">{description}</Radix.Description>}
            </header>
            <div className="overflow-y-auto px-5 py-4">{children}</div>
            {/* Last, so that opening puts the focus on the first field and not here. */}
            <Radix.Close aria-label={t('close')} className="absolute top-2.5 right-3 rounded p-1.5 text-ink-soft hover:bg-sunken hover:text-ink">
              <X aria-hidden className="size-5" />
            </Radix.Close>
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}
