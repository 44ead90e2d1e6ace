'use client';

import { useTranslations } from 'next-intl';
import { Card } from '@/app/components/ui/card';
import { Choice } from '@/app/components/ui/choice';
import { cost as costOf, costSentence } from '@/lib/domain/assessment/cost';
import type { CostSheet, TaskCode } from '@/lib/domain/assessment/types';
import { CostEditor } from './cost-editor';
import { CostTable } from './cost-table';

interface Costs {
  readonly before: CostSheet | null;
  readonly after: CostSheet;
}

interface Props {
  readonly cost: Costs;
  readonly tasks: readonly { readonly code: TaskCode; readonly label: string; readonly help: string }[];
  readonly compares: boolean;
  readonly readOnly: boolean;
  readonly onChange: (cost: Costs) => void;
}

/** What the procedure costs people (Circular 02/2017/TT-VPCP Art. 27), alone or against what it costs today. */
export function CostSection({ cost, tasks, compares, readOnly, onChange }: Props) {
  const t = useTranslations('assessment.cost');
  return (
    <Card title={t('title')} note={t('note')}>
      <Choice type="checkbox" label={t('compareWithToday')} hint={compares ? t('compareAmended') : t('compareNew')} disabled={readOnly} checked={cost.before !== null}
        onChange={(e) => onChange({ ...cost, before: e.target.checked ? { ...cost.after } : null })} />
      {cost.before && (
        <section className="mt-4">
          <h3 className="mb-2">{t('before')}</h3>
          <Sheet tasks={tasks} readOnly={readOnly} caption={t('before')} sheet={cost.before} onChange={(before) => onChange({ ...cost, before })} />
        </section>
      )}
      <section className="mt-4">
        <h3 className="mb-2">{cost.before ? t('after') : t('draft')}</h3>
        <Sheet tasks={tasks} readOnly={readOnly} caption={cost.before ? t('after') : t('draft')} sheet={cost.after} onChange={(after) => onChange({ ...cost, after })} />
      </section>
      <p lang="vi" className="mt-3 rounded-md bg-sunken px-3 py-2">{costSentence(cost.before && costOf(cost.before), costOf(cost.after))}</p>
    </Card>
  );
}

type SheetProps = Parameters<typeof CostEditor>[0] & { readonly readOnly: boolean };

/** A sheet to fill in, or only to read. */
function Sheet({ readOnly, ...props }: SheetProps) {
  return readOnly ? <CostTable caption={props.caption} sheet={props.sheet} tasks={props.tasks} /> : <CostEditor {...props} />;
}
