'use client';

import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState, type FormEvent } from 'react';
import type { DecisionState } from '@/lib/domain/process/types';
import { ActAlert } from '../../act-alert';
import { Button } from '../../ui/button';
import { CONTROL } from '../../ui/field';
import { cx } from '../../ui/cx';
import { useReview, useReviewStore } from '../state/context';

/** The least that a later reader needs to understand a rejection; the server asks the same. */
const SHORTEST_REASON = 3;

interface DecisionFormProps {
  readonly id: string;
  readonly decision: DecisionState;
  readonly reason: string | null;
  readonly onConfirm: () => void;
  readonly onReject: (reason: string) => void;
}

/** Yes, or no with a word of reason; what was decided can be decided again. */
export function DecisionForm({ id, decision, reason, onConfirm, onReject }: DecisionFormProps) {
  const t = useTranslations('review.decision');
  const store = useReviewStore();
  const mayDecide = useReview((state) => state.view.may.decide);
  const rejecting = useReview((state) => state.rejecting === id);
  const error = useReview((state) => state.errors[id] ?? null);
  return (
    <div className="flex flex-col gap-2">
      {reason && <p className="text-sm"><span className="font-medium text-ink-soft">{t('reasonGiven')}</span> {reason}</p>}
      <ActAlert error={error} />
      {!mayDecide && <p className="text-sm text-ink-soft">{t('mayNot')}</p>}
      {mayDecide && !rejecting && (
        <div className="flex flex-wrap gap-2">
          {decision !== 'confirmed' && (
            <Button size="sm" variant="primary" icon={<Check aria-hidden className="size-4" />} onClick={onConfirm}>{t('confirm')} <Key>y</Key></Button>
          )}
          {decision !== 'rejected' && (
            <Button size="sm" icon={<X aria-hidden className="size-4" />} onClick={() => store.set({ rejecting: id })}>{t('reject')} <Key>n</Key></Button>
          )}
        </div>
      )}
      {mayDecide && rejecting && <ReasonForm onSend={onReject} onCancel={() => store.set({ rejecting: null })} />}
    </div>
  );
}

function ReasonForm({ onSend, onCancel }: { onSend: (reason: string) => void; onCancel: () => void }) {
  const t = useTranslations('review.decision');
  const common = useTranslations('common');
  const id = useId();
  const [text, setText] = useState('');
  const [short, setShort] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim().length < SHORTEST_REASON) setShort(true);
    else onSend(text.trim());
  };
  return (
    <form onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()} className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">{t('reasonLabel')}</label>
      <input
        id={id}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-invalid={short || undefined}
        aria-describedby={short ? `${id}-error` : undefined}
        placeholder={t('reasonPlaceholder')}
        className={cx(CONTROL, 'min-h-9 py-1.5')}
      />
      {short && <p id={`${id}-error`} className="text-sm font-medium text-error">{t('reasonShort')}</p>}
      <div className="flex gap-2">
        <Button size="sm" variant="primary" type="submit">{t('sendReject')}</Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>{common('cancel')}</Button>
      </div>
    </form>
  );
}

const Key = ({ children }: { children: string }) => <kbd className="rounded border border-current/30 px-1 text-xs font-normal">{children}</kbd>;
