import { useTranslations } from 'next-intl';
import { AnswerForm } from '@/app/components/answer-form';
import { Badge } from '@/app/components/ui/badge';
import { formatDate } from '@/lib/domain/format/date';
import type { RemarkView } from '@/lib/usecases/view-opinions';
import { AnswerGiven } from './answer-given';

/** The remarks of an appraisal in their order, each with its answer or the form for it. */
export function RemarkList({ remarks, mayAnswer }: { remarks: readonly RemarkView[]; mayAnswer: boolean }) {
  const t = useTranslations('opinions');
  if (remarks.length === 0) return <p className="mb-3 text-ink-soft">{t('appraisal.noRemarks')}</p>;
  return (
    <ol aria-label={t('appraisal.remarks')} className="mb-4 flex flex-col">
      {remarks.map((remark, i) => (
        <li key={remark.id} className="flex gap-3 border-b border-line py-3 last:border-b-0">
          <span aria-hidden className="w-6 shrink-0 text-right text-ink-faint tabular-nums">{i + 1}.</span>
          <div className="flex min-w-0 flex-1 flex-col gap-2">
            <p className="text-sm text-ink-soft">
              <span lang="vi" className="font-medium text-ink">{remark.place ?? t('appraisal.wholeDraft')}</span> · {t('control.by', { name: remark.madeByName ?? '', date: formatDate(remark.madeAt) })}
            </p>
            <p lang="vi" className="whitespace-pre-line">{remark.text}</p>
            {remark.answer && <AnswerGiven answer={remark.answer} words={remark.answerText} by={remark.answeredByName} at={remark.answeredAt} />}
            {!remark.answer && (mayAnswer ? <AnswerForm url={`/api/remarks/${remark.id}/answer`} wordsAs="text" /> : <span><Badge tone="warn" icon>{t('answer.waiting')}</Badge></span>)}
          </div>
        </li>
      ))}
    </ol>
  );
}
