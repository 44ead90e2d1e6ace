'use client';

import { createContext, useContext, useId, type ComponentProps, type ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { cx } from './cx';

interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

const FieldContext = createContext<FieldIds | null>(null);

/** Attributes that tie a control to the label, hint and error of the Field around it. */
export function useFieldProps() {
  const field = useContext(FieldContext);
  if (!field) return {};
  return { id: field.id, 'aria-describedby': field.describedBy, 'aria-invalid': field.invalid || undefined, required: field.required || undefined };
}

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** A sentence that says what is wrong and what to write instead. */
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly className?: string;
  /** One Input, Textarea or Select. */
  readonly children: ReactNode;
}

/** A label, a control, a hint and the error of the control, tied together for assistive technology. */
export function Field({ label, hint, error, required = false, className, children }: FieldProps) {
  const t = useTranslations('common');
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={cx('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="font-medium">
        {label}
        {!required && <span className="ml-1.5 text-sm font-normal text-ink-faint">{t('optional')}</span>}
      </label>
      {hint && <p id={`${id}-hint`} className="text-sm text-ink-soft">{hint}</p>}
      <FieldContext value={{ id, describedBy, invalid: Boolean(error), required }}>{children}</FieldContext>
      {error && <p id={`${id}-error`} className="text-sm font-medium text-error">{error}</p>}
    </div>
  );
}

export const CONTROL = 'w-full rounded-md border border-line-strong bg-surface px-3 text-ink placeholder:text-ink-faint aria-invalid:border-error disabled:bg-sunken disabled:text-ink-soft';

/** A line of text; inside a Field it needs no id. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...useFieldProps()} {...rest} className={cx(CONTROL, 'min-h-9 py-1.5', className)} />;
}

/** Several lines of text; inside a Field it needs no id. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...useFieldProps()} rows={rows} {...rest} className={cx(CONTROL, 'py-2 leading-relaxed', className)} />;
}
