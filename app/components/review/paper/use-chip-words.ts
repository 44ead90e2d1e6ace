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
    return {
      name: (chip) => `${SIGNS[chip.decision]}${plain(chip)}${chip.unsure && chip.decision === 'proposed' ? ' ?' : ''}`,
      title: (chip) => t(`chip.${chip.decision === 'proposed' && chip.unsure ? 'unsure' : chip.decision}`, { name: plain(chip) }),
    };
  }, [t, common]);
}
