import { useTranslations } from 'next-intl';
import { Badge } from '@/app/components/ui/badge';
import { formatMoment } from '@/lib/domain/format/date';
import type { RuleHistoryEntry } from '@/lib/usecases/view-rules';
import { useStateWords } from './use-state-words';

/** What was changed of a rule, by whom and why, as the record tells it; latest first. */
export function RuleHistory({ history }: { history: readonly RuleHistoryEntry[] }) {
  const t = useTranslations('rules');
  const words = useStateWords();
  return (
    <section aria-labelledby="rule-history" className="mt-5 border-t border-line pt-3">
      <h3 id="rule-history" className="text-base">{t('history')}</h3>
      {history.length === 0 && <p className="text-sm text-ink-soft">{t('noHistory')}</p>}
      <ol>
        {history.map((entry) => (
          <li key={entry.sequence} className="border-b border-line py-2 last:border-b-0">
            <p className="text-sm text-ink-soft">
              <span lang="vi">{t('changedBy', { name: entry.byName, at: formatMoment(entry.at) })}</span> · {t('entry', { n: entry.sequence })}
              {!entry.intact && <Badge tone="error" icon className="ml-2">{t('tampered')}</Badge>}
            </p>
            <p>{[...(entry.restored ? [t('wasRestored')] : []), ...words.changes(entry.before, entry.after)].join('; ')}</p>
            {entry.reason !== '' && <p className="text-sm">{t('because')} <span lang="vi">{entry.reason}</span></p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
