'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button';
import { Field, Textarea } from '../../ui/field';

/** A better name of the procedure: action, result and subject. */
export function RenameForm({ name, onSave, onCancel }: { name: string; onSave: (name: string) => void; onCancel: () => void }) {
  const t = useTranslations('review.procedures');
  const common = useTranslations('common');
  const [text, setText] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) onSave(text.trim());
  };
  return (
    <form onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onCancel()} className="flex flex-col gap-2">
      <Field label={t('renameLabel')} hint={t('renameHint')} required>
        <Textarea autoFocus rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <div className="flex gap-2">
        <Button size="sm" variant="primary" type="submit">{t('renameSave')}</Button>
        <Button size="sm" variant="quiet" onClick={onCancel}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
