import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';
import { Spinner } from './spinner';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'warn' | 'done';
export type ButtonSize = 'md' | 'sm';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-white hover:border-accent-strong hover:bg-accent-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-accent-tint',
  warn: 'border-warn bg-warn-tint text-warn hover:bg-surface',
  done: 'border-done bg-done-tint text-done hover:bg-surface',
  danger: 'border-error bg-surface text-error hover:bg-error-tint',
};

const SIZES: Record<ButtonSize, string> = { md: 'min-h-9 px-3.5 py-1.5', sm: 'min-h-7 px-2.5 py-0.5 text-sm' };

/** The classes of a button, for elements that must look like one. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'md'): string {
  return cx(
    'inline-flex items-center justify-center gap-2 rounded-md border font-medium transition-colors',
    'disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60',
    SIZES[size],
    VARIANTS[variant],
  );
}

interface Look {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  /** An icon before the words. */
  readonly icon?: ReactNode;
}

/** A button. While `pending` it shows a spinner and cannot be pressed, but keeps its width and its focus. */
export function Button({ variant, size, icon, pending = false, className, children, onClick, type = 'button', ...rest }: Look & { pending?: boolean } & ComponentProps<'button'>) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={cx(buttonClass(variant, size), className)}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  );
}

/** A link that looks like a button, for going somewhere. */
export function LinkButton({ variant, size, icon, className, children, ...rest }: Look & ComponentProps<typeof Link>) {
  return (
    <Link {...rest} className={cx(buttonClass(variant, size), className)}>
      {icon}
      {children}
    </Link>
  );
}
