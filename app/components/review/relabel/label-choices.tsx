'use client';

import { useTranslations } from 'next-intl';
import type { Part } from '@/lib/domain/procedures/types';
import type { Finding } from '@/lib/domain/process/types';
import { partColour } from '../../part-chip';
import { ChoiceGroup } from '../../ui/choice';
import { cx } from '../../ui/cx';
import { NONE_KEY, PART_KEYS, toggled } from '../model/relabel';
import { Key } from './key';

interface LabelChoicesProps {
  readonly labels: readonly Part[];
  readonly machine: readonly Finding[];
  readonly onChange: (labels: readonly Part[]) => void;
}

/** The ten parts, each on or off with one key, and that the line is none of them. */
export function LabelChoices({ labels, machine, onChange }: LabelChoicesProps) {
  const t = useTranslations('review.relabel');
  const parts = useTranslations('common.parts');
  return (
    <ChoiceGroup legend={t('question')} className="grid grid-cols-2 gap-1">
      {PART_KEYS.map(([key, part]) => (
        <Toggle key={part} sign={key} words={parts(part)} colour={partColour(part)} checked={labels.includes(part)} machine={machine.some(({ code }) => code === part)} onToggle={() => onChange(toggled(labels, part))} />
      ))}
      <Toggle sign={NONE_KEY} words={t('none')} checked={labels.length === 0} onToggle={() => onChange([])} className="col-span-2" />
    </ChoiceGroup>
  );
}

interface ToggleProps {
  readonly sign: string;
  readonly words: string;
  readonly colour?: { readonly ink: string; readonly tint: string };
  readonly checked: boolean;
  readonly machine?: boolean;
  readonly onToggle: () => void;
  readonly className?: string;
}

function Toggle({ sign, words, colour, checked, machine = false, onToggle, className }: ToggleProps) {
  const t = useTranslations('review.relabel');
  return (
    <label
      style={checked && colour ? { backgroundColor: colour.tint, borderColor: colour.ink, color: colour.ink } : undefined}
      className={cx('flex min-h-8.5 cursor-pointer items-center gap-2 rounded-md border px-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent', checked ? 'border-ink font-medium' : 'border-line hover:bg-sunken', className)}
    >
      <input type="checkbox" checked={checked} onChange={onToggle} className="size-4 shrink-0 accent-accent outline-none" />
      <span className="min-w-0 flex-1">{words}{machine && <span className="ml-1.5 text-xs font-normal text-ink-soft">{t('machineMark')}</span>}</span>
      <Key>{sign}</Key>
    </label>
  );
}
