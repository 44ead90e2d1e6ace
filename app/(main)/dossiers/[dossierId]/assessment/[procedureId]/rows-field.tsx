'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/components/ui/button';
import { cx } from '@/app/components/ui/cx';
import { CONTROL } from '@/app/components/ui/field';
import { Table, Td, Th } from '@/app/components/ui/table';
import type { Question } from '@/lib/domain/assessment/types';

type Row = Readonly<Record<string, string>>;

/** A table to be filled in, one row a thing (each paper of the dossier, say). */
export function RowsField({ question, rows, onChange }: { question: Question; rows: readonly Row[]; onChange: (rows: readonly Row[]) => void }) {
  const t = useTranslations('assessment');
  const columns = question.columns ?? [];
  const set = (at: number, column: string, value: string) => onChange(rows.map((row, i) => (i === at ? { ...row, [column]: value } : row)));
  return (
    <div className="rounded-md border border-line">
      {rows.length > 0 && (
        <Table caption={question.text}>
          <thead>
            <tr>
              {columns.map((c) => <Th key={c.value} className="px-2">{c.label}</Th>)}
              <Th className="w-10 px-2"><span className="sr-only">{t('remove')}</span></Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {columns.map((c, i) => (
                  <Td key={c.value} className={cx('px-2 py-1.5', i === 0 && 'w-1/2')}>
                    {/* It grows with its words: the name of a paper is often a sentence. */}
                    <textarea rows={1} aria-label={`${c.label}, ${t('row', { n: at + 1 })}`} value={row[c.value] ?? ''} onChange={(e) => set(at, c.value, e.target.value)} className={cx(CONTROL, 'field-sizing-content min-h-8 min-w-32 resize-none px-2 py-1')} />
                  </Td>
                ))}
                <Td className="px-2 py-1.5">
                  <Button size="sm" variant="quiet" aria-label={t('removeRow', { n: at + 1 })} icon={<Trash2 aria-hidden className="size-4" />} onClick={() => onChange(rows.filter((_, i) => i !== at))} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <div className="p-2">
        <Button size="sm" icon={<Plus aria-hidden className="size-4" />} onClick={() => onChange([...rows, {}])}>{t('addRow')}</Button>
      </div>
    </div>
  );
}
