'use client';

import { useTranslations } from 'next-intl';
import { useId, useMemo } from 'react';
import { CONTROL } from '../../ui/field';
import { cx } from '../../ui/cx';
import { changeOf, shortened } from '../model/proposal';
import { ProposedChange } from './proposed-change';

/** Characters of a line of the field, to give it room for what stands in it. */
const LINE = 38;
const MOST_LINES = 12;

interface ProposalFieldsProps {
  readonly quote: string;
  readonly proposal: string;
  readonly onChange: (proposal: string) => void;
}

/** The wording that is proposed, to be edited, and what it changes, before it is sent. */
export function ProposalFields({ quote, proposal, onChange }: ProposalFieldsProps) {
  const t = useTranslations('review.proposals');
  const id = useId();
  const change = useMemo(() => changeOf(quote, proposal), [quote, proposal]);
  const lines = proposal.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE), 0);
  return (
    <>
      <label htmlFor={id} className="text-sm font-medium">{t('wording')}</label>
      <textarea
        id={id} lang="vi" autoFocus aria-describedby={`${id}-change`} rows={Math.min(MOST_LINES, Math.max(2, lines))} value={proposal} onChange={(event) => onChange(event.target.value)}
        className={cx(CONTROL, 'py-2 font-law')}
      />
      <p id={`${id}-change`} role="status" className={cx('text-sm', change.kind === 'omitted' ? 'font-medium text-warn' : 'text-ink-soft')}>
        {change.kind === 'changed' ? t('changed', { added: change.added, deleted: change.deleted }) : t(change.kind)}
      </p>
      {change.kind !== 'unchanged' && <ProposedChange words={shortened(change.words)} />}
    </>
  );
}
