'use client';

import { useTranslations } from 'next-intl';
import { Card } from '@/app/components/ui/card';
import { Button } from '@/app/components/ui/button';
import { Choice } from '@/app/components/ui/choice';
import { cost as costOf, costSentence } from '@/lib/domain/assessment/cost';
import { shareWarnings } from '@/lib/domain/assessment/cost-sheet';
import type { CostRow, CostSheet, TaskCode } from '@/lib/domain/assessment/types';
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
  /** Rows that the draft of law calls for and the sheet does not have. */
  readonly missing: readonly CostRow[];
  readonly onUseRows: () => void;
  readonly onChange: (cost: Costs) => void;
}

/** What the procedure costs people (Circular 02/2017/TT-VPCP Art. 27), alone or against what it costs today. */
export function CostSection({ cost, tasks, compares, readOnly, missing, onUseRows, onChange }: Props) {
  const t = useTranslations('assessment.cost');
  const shares = shareWarnings(cost.after);
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
      <section id="cost-rows" tabIndex={-1} className="mt-4">
        <h3 className="mb-2">{cost.before ? t('after') : t('draft')}</h3>
        {missing.length > 0 && <MissingRows rows={missing} onUse={onUseRows} />}
        <Sheet tasks={tasks} readOnly={readOnly} caption={cost.before ? t('after') : t('draft')} sheet={cost.after} onChange={(after) => onChange({ ...cost, after })} />
      </section>
      {shares.map((sentence) => <p key={sentence} lang="vi" className="mt-2 text-sm font-medium text-warn">{sentence}</p>)}
      <p lang="vi" className="mt-3 rounded-md bg-sunken px-3 py-2">{costSentence(cost.before && costOf(cost.before), costOf(cost.after))}</p>
    </Card>
  );
}

type SheetProps = Parameters<typeof CostEditor>[0] & { readonly readOnly: boolean };

/** A sheet to fill in, or only to read. */
function Sheet({ readOnly, ...props }: SheetProps) {
  return readOnly ? <CostTable caption={props.caption} sheet={props.sheet} tasks={props.tasks} /> : <CostEditor {...props} />;
}

const MOST_SHOWN = 12;

/** What the draft of law makes people do and pay, by the words of the draft: the hours are left to the person. */
function MissingRows({ rows, onUse }: { rows: readonly CostRow[]; onUse: () => void }) {
  const t = useTranslations('assessment.suggest');
  return (
    <div className="mb-3 flex flex-wrap items-start gap-x-4 gap-y-1.5 rounded-md border border-dashed border-accent bg-accent-tint px-3 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p className="text-sm text-ink-soft">{t('rowsFromDraft')}</p>
        <ul lang="vi" className="list-disc pl-5">{rows.slice(0, MOST_SHOWN).map((row) => <li key={`${row.task} ${row.label}`}>{row.label}</li>)}</ul>
        {rows.length > MOST_SHOWN && <p>{t('moreRows', { n: rows.length - MOST_SHOWN })}</p>}
      </div>
      <Button size="sm" onClick={onUse}>{t('useRows', { n: rows.length })}</Button>
    </div>
  );
}
