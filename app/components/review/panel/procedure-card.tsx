'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import type { Procedure } from '@/lib/domain/process/types';
import { ProcedureTargets } from '../../procedure-targets';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { useReview, useReviewStore } from '../state/context';
import { decideProcedure } from '../state/decide';
import { choose } from '../state/navigate';
import { useFailureWords } from '../state/use-failure-words';
import { DecisionBadge } from './decision-badge';
import { DecisionForm } from './decision-form';
import { PartMatrix } from './part-matrix';
import { RenameForm } from './rename-form';
import { useChosenCard } from './use-chosen-card';

/** One procedure: name, what the draft does to it, its cells, and whether it is one. */
export const ProcedureCard = memo(function ProcedureCard({ procedure }: { procedure: Procedure }) {
  const t = useTranslations('review.procedures');
  const natures = useTranslations('procedures.nature');
  const store = useReviewStore();
  const words = useFailureWords();
  const mayDecide = useReview((state) => state.view.may.decide);
  const [renaming, setRenaming] = useState(false);
  const { card, chosen } = useChosenCard('procedure', procedure.id, null);
  const awaitsReview = procedure.decision === 'rejected' && procedure.reviewedById === null;
  const decide = (decision: 'confirmed' | 'rejected', reason: string) => void decideProcedure(store, procedure.id, { decision, reason }, words);
  return (
    <li ref={card} data-card="" data-procedure-card={procedure.id} className={cx('flex flex-col gap-2.5 border-b border-l-3 border-line px-3 py-3', chosen ? 'border-l-accent' : 'border-l-transparent')}>
      <div className="flex items-start gap-2">
        <button type="button" data-card-head="" onClick={() => choose(store, { kind: 'procedure', id: procedure.id })} className="min-w-0 flex-1 text-left font-semibold hover:underline">
          {procedure.name}
        </button>
        {mayDecide && (
          <Button size="sm" variant="quiet" aria-label={t('rename')} title={t('rename')} icon={<Pencil aria-hidden className="size-4" />} onClick={() => setRenaming(!renaming)} />
        )}
      </div>
      {renaming && (
        <RenameForm
          name={procedure.name}
          onCancel={() => setRenaming(false)}
          onSave={(name) => {
            setRenaming(false);
            void decideProcedure(store, procedure.id, { decision: 'confirmed', reason: '', name }, words);
          }}
        />
      )}
      <p className="flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
        <Badge tone="accent">{natures(procedure.nature)}</Badge>
        {procedure.origin === 'added' && <Badge tone="info">{t('added')}</Badge>}
        <DecisionBadge decision={procedure.decision} />
        {procedure.missing.length > 0 ? <Badge tone="warn" icon>{t('missing', { count: procedure.missing.length })}</Badge> : <Badge tone="done" icon>{t('complete')}</Badge>}
      </p>
      <ProcedureTargets targets={procedure.targets} />
      <PartMatrix procedure={procedure} />
      {awaitsReview && <p className="text-sm">{t('awaitsReview')}</p>}
      <DecisionForm id={procedure.id} decision={procedure.decision} reason={procedure.reason} onConfirm={() => decide('confirmed', '')} onReject={(reason) => decide('rejected', reason)} />
      {awaitsReview && mayDecide && (
        <Button size="sm" className="self-start" onClick={() => decide('rejected', procedure.reason ?? '')}>{t('agreeRejection')}</Button>
      )}
    </li>
  );
});
