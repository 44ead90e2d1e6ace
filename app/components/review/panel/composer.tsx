'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { ActAlert } from '../../act-alert';
import type { ActError } from '../../use-act';
import { Button } from '../../ui/button';
import { CONTROL } from '../../ui/field';
import { cx } from '../../ui/cx';

interface ComposerProps {
  readonly label: string;
  readonly send: string;
  readonly autoFocus?: boolean;
  /** Answers whether the words were taken; they stay in the field otherwise. */
  readonly onSend: (text: string) => Promise<boolean>;
  readonly onCancel: () => void;
  /** True where nothing need be written: what matters stands in the fields before. */
  readonly optional?: boolean;
  /** Fields that stand before. */
  readonly children?: ReactNode;
  /** Why what was sent was refused: told where the person is looking, above the button. */
  readonly error?: ActError | null;
  /** Where the words are kept outside of the field, so that others may add to them. */
  readonly kept?: { readonly text: string; readonly onChange: (text: string) => void };
}

/** Characters beyond which the field is given more lines: a quotation is read before it is sent. */
const LONG = 140;

/** A field for a comment or an answer. Ctrl-Enter sends, Esc leaves. */
export function Composer({ label, send, autoFocus = false, onSend, onCancel, optional = false, error = null, kept, children }: ComposerProps) {
  const t = useTranslations('review.threads');
  const common = useTranslations('common');
  const id = useId();
  const [own, setOwn] = useState('');
  const [text, setText] = kept ? [kept.text, kept.onChange] : [own, setOwn];
  const [pending, setPending] = useState(false);
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) refusal.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if ((text.trim() === '' && !optional) || pending) return;
    setPending(true);
    const taken = await onSend(text.trim());
    setPending(false);
    if (taken) setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };
  return (
    <form onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown} className="flex flex-col gap-1.5">
      {children}
      <label htmlFor={id} className="sr-only">{label}</label>
      <textarea id={id} autoFocus={autoFocus} rows={text.length > LONG ? 8 : 3} value={text} onChange={(event) => setText(event.target.value)} placeholder={label} className={cx(CONTROL, 'py-2')} />
      <div ref={refusal}><ActAlert error={error} /></div>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="sm" variant="primary" type="submit" pending={pending}>{send}</Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>{common('cancel')}</Button>
        <span className="text-xs text-ink-faint">{t('sendHint')}</span>
      </div>
    </form>
  );
}
