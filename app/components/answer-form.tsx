'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActAlert } from './act-alert';
import { Button } from './ui/button';
import { Choice, ChoiceGroup } from './ui/choice';
import { Field, Textarea } from './ui/field';
import { useStatus } from './ui/status';
import { useAct } from './use-act';

type AnswerKind = 'accepted' | 'explained';

/**
 * The drafter's answer to an opinion or a remark: accepted (tiếp thu) or explained (giải trình),
 * the latter always with its reason (Decree 63/2010 Art. 9). `wordsAs` is the name of the words in the request.
 */
export function AnswerForm({ url, wordsAs }: { url: string; wordsAs: 'reason' | 'text' }) {
  const t = useTranslations('opinions.answer');
  const [answer, setAnswer] = useState<AnswerKind | null>(null);
  const [words, setWords] = useState('');
  const { run, pending, error } = useAct();
  const say = useStatus();
  const send = async () => {
    if (answer && (await run('POST', url, { answer, [wordsAs]: words }))) say(t('done'));
  };
  return (
    <form className="flex flex-col gap-2" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <ChoiceGroup legend={t('legend')}>
        <div className="flex flex-wrap gap-x-6">
          {(['accepted', 'explained'] as const).map((kind) => (
            <Choice key={kind} name={`answer-${url}`} label={t(kind)} checked={answer === kind} onChange={() => setAnswer(kind)} />
          ))}
        </div>
      </ChoiceGroup>
      {answer && (
        <Field label={t(`${answer}Words`)} required={answer === 'explained'}>
          <Textarea rows={2} value={words} onChange={(e) => setWords(e.target.value)} />
        </Field>
      )}
      <ActAlert error={error} />
      <div><Button type="submit" variant="primary" size="sm" pending={pending} disabled={!answer}>{t('send')}</Button></div>
    </form>
  );
}
