import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Chip } from '../model/marks';
import type { ChipWords } from './decorate';

const SIGNS = { proposed: '', confirmed: '✓ ', rejected: '' } as const;

/** Words on the chips in the language of the interface. */
export function useChipWords(): ChipWords {
  const t = useTranslations('review.paper');
  const common = useTranslations('common');
  return useMemo(() => {
    const plain = (chip: Chip) => (chip.part ? common(`parts.${chip.part}`) : common(`severity.${chip.severity ?? 'info'}`));
    const short = (chip: Chip) => (chip.part === null && chip.severity === 'warn' ? t('chip.warn') : plain(chip));
    const times = (chip: Chip) => (chip.count > 1 ? ` ×${chip.count}` : '');
    return {
      name: (chip) => `${SIGNS[chip.decision]}${short(chip)}${times(chip)}${chip.unsure && chip.decision === 'proposed' ? ' ?' : ''}`,
      title: (chip) => t(`chip.${chip.decision === 'proposed' && chip.unsure ? 'unsure' : chip.decision}`, { name: `${plain(chip)}${times(chip)}` }),
      changed: { name: t('chip.changed'), title: t('chip.changedTitle') },
      more: (titles) => t('chip.more', { titles: titles.join('; ') }),
    };
  }, [t, common]);
}
