import { useTranslations } from 'next-intl';
import type { DecisionState } from '@/lib/domain/process/types';
import { Badge } from '../../ui/badge';

/** What people have decided; nothing while nobody has. */
export function DecisionBadge({ decision, className }: { decision: DecisionState; className?: string }) {
  const t = useTranslations('review.decision');
  if (decision === 'proposed') return null;
  return <Badge tone={decision === 'confirmed' ? 'done' : 'neutral'} icon={decision === 'confirmed'} className={className}>{t(decision)}</Badge>;
}
