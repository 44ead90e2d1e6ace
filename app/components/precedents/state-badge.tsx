import { useTranslations } from 'next-intl';
import type { LibraryState } from '@/lib/domain/precedents/state';
import { Badge } from '../ui/badge';

const TONE = { 'in-force': 'done', 'not-yet': 'warn', expired: 'error', unknown: 'neutral' } as const;

/** Whether an act is in force, as far as the library knows. */
export function StateBadge({ state }: { state: LibraryState }) {
  const t = useTranslations('library.states');
  return <Badge tone={TONE[state]} icon>{t(state)}</Badge>;
}
