import { useTranslations } from 'next-intl';
import { Badge } from '@/app/components/ui/badge';
import { formatDate } from '@/lib/domain/format/date';
import type { Answer } from '@/lib/domain/process/types';

/** The drafter's answer as it was given: accepted or explained, in which words, by whom and when. */
export function AnswerGiven({ answer, words, by, at }: { answer: Answer; words: string | null; by: string | null; at: string | null }) {
  const t = useTranslations('opinions.answer');
  return (
    <div className="rounded-md bg-sunken px-3.5 py-2.5">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={answer === 'accepted' ? 'done' : 'info'} icon>{t(answer)}</Badge>
        {at && <span className="text-sm text-ink-soft">{by === null ? formatDate(at) : t('given', { name: by, date: formatDate(at) })}</span>}
      </p>
      {words && <p lang="vi" className="mt-1 whitespace-pre-line">{words}</p>}
    </div>
  );
}
