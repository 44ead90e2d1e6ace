import { useTranslations } from 'next-intl';
import { formatDate } from '@/lib/domain/format/date';
import { Badge } from '../ui/badge';

/** Until when something is due; what is late or due today says so in words too. Dates are ISO. */
export function DueBadge({ dueOn, today }: { dueOn: string | null; today: string }) {
  const t = useTranslations('shell.turn');
  if (!dueOn) return <Badge>{t('noDue')}</Badge>;
  if (dueOn < today) return <Badge tone="error" icon>{t('overdue', { date: formatDate(dueOn) })}</Badge>;
  if (dueOn === today) return <Badge tone="warn" icon>{t('today')}</Badge>;
  return <Badge tone="accent">{t('due', { date: formatDate(dueOn) })}</Badge>;
}
