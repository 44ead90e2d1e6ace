'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/components/ui/button';
import { cx } from '@/app/components/ui/cx';
import { CONTROL } from '@/app/components/ui/field';
import { Table, Td, Th } from '@/app/components/ui/table';
import { cost } from '@/lib/domain/assessment/cost';
import type { CostRow, CostSheet, TaskCode } from '@/lib/domain/assessment/types';
import { CostTotals } from './cost-totals';
import { formatDong, formatWholeDong } from '@/lib/domain/format/number';

interface Props {
  readonly caption: string;
  readonly sheet: CostSheet;
  readonly tasks: readonly { readonly code: TaskCode; readonly label: string; readonly help: string }[];
  readonly onChange: (sheet: CostSheet) => void;
}

const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

/** One cost sheet (mô hình chi phí chuẩn): tasks with hours and money, how often, how many, and what comes of it. */
export function CostEditor({ caption, sheet, tasks, onChange }: Props) {
  const t = useTranslations('assessment.cost');
  const result = cost(sheet);
  const setRow = (at: number, change: Partial<CostRow>) => onChange({ ...sheet, rows: sheet.rows.map((row, i) => (i === at ? { ...row, ...change } : row)) });
  const field = (label: string, value: number | null, change: (n: number | null) => void, width = 'w-24!') => (
    <input aria-label={label} type="number" min={0} step="any" value={value ?? ''} onChange={(e) => change(numberOf(e.target.value))} className={cx(CONTROL, 'min-h-8 px-2! text-right tabular-nums', width)} />
  );
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{caption}</legend>
      <div className="mb-3 flex flex-wrap gap-x-6 gap-y-2">
        <label className="flex items-center gap-2">{t('timesPerYear')} {field(t('timesPerYear'), sheet.timesPerYear, (n) => onChange({ ...sheet, timesPerYear: n ?? 0 }), 'w-20!')}</label>
        <label className="flex items-center gap-2">{t('subjectsPerYear')} {field(t('subjectsPerYear'), sheet.subjectsPerYear, (n) => onChange({ ...sheet, subjectsPerYear: n ?? 0 }), 'w-28!')}</label>
        <span className="flex items-center gap-2 text-ink-soft">{t('wage')} <strong className="font-medium text-ink tabular-nums">{formatDong(sheet.wage)}</strong></span>
      </div>
      {sheet.rows.length > 0 && <Table caption={caption}>
        <thead>
          <tr>
            <Th className="w-full px-1.5!">{t('task')}</Th><Th numeric className="px-1.5!">{t('hours')}</Th><Th numeric className="px-1.5!">{t('services')}</Th>
            <Th numeric className="px-1.5!">{t('fees')}</Th><Th numeric className="px-1.5!">{t('share')}</Th><Th numeric className="px-1.5!">{t('rowCost')}</Th><Th className="px-1.5!"><span className="sr-only">{t('remove')}</span></Th>
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, at) => (
            <tr key={at}>
              {/* One under the other: side by side, the figures would not fit beside the text of the draft on 1366 pixels. */}
              <Td className="px-1.5! py-1.5!">
                <select aria-label={`${t('task')}, ${at + 1}`} value={row.task} onChange={(e) => setRow(at, { task: e.target.value as TaskCode })} className={cx(CONTROL, 'min-h-8 min-w-36 px-2!')}>
                  {tasks.map((task) => <option key={task.code} value={task.code}>{task.label}</option>)}
                </select>
                <textarea rows={1} aria-label={`${t('label')}, ${at + 1}`} placeholder={t('label')} value={row.label} onChange={(e) => setRow(at, { label: e.target.value })} className={cx(CONTROL, 'mt-1 field-sizing-content min-h-8 min-w-36 resize-none px-2! py-1')} />
              </Td>
              <Td className="px-1.5! py-1.5!">{field(`${t('hours')}, ${at + 1}`, row.hours, (hours) => setRow(at, { hours }), 'w-16!')}</Td>
              <Td className="px-1.5! py-1.5!">{field(`${t('services')}, ${at + 1}`, row.services, (n) => setRow(at, { services: n ?? 0 }))}</Td>
              <Td className="px-1.5! py-1.5!">{field(`${t('fees')}, ${at + 1}`, row.fees, (n) => setRow(at, { fees: n ?? 0 }))}</Td>
              <Td className="px-1.5! py-1.5!">{field(`${t('share')}, ${at + 1}`, Math.round((row.share ?? 1) * 100), (n) => setRow(at, { share: Math.min(100, n ?? 0) / 100 }), 'w-16!')}</Td>
              <Td numeric className="px-1.5! py-2.5">{formatWholeDong(result.rows[at]?.perPerformance ?? 0)}</Td>
              <Td className="px-1.5! py-1.5!"><Button size="sm" variant="quiet" aria-label={t('removeRow', { n: at + 1 })} icon={<Trash2 aria-hidden className="size-4" />} onClick={() => onChange({ ...sheet, rows: sheet.rows.filter((_, i) => i !== at) })} /></Td>
            </tr>
          ))}
        </tbody>
      </Table>}
      <div className="mt-2 flex flex-wrap items-start justify-between gap-4">
        <Button size="sm" icon={<Plus aria-hidden className="size-4" />} onClick={() => onChange({ ...sheet, rows: [...sheet.rows, { task: 'prepare', label: '', hours: null, services: 0, fees: 0 }] })}>{t('addRow')}</Button>
        <CostTotals perPerformance={result.perPerformance} perYear={result.perYear} />
      </div>
    </fieldset>
  );
}
