import { useTranslations } from 'next-intl';
import type { RuleState } from '@/lib/domain/checks/settings';
import { formatDate } from '@/lib/domain/format/date';

/** How a rule stands, and what was changed of it, in the words of the interface. */
export function useStateWords() {
  const t = useTranslations('rules');
  const severity = useTranslations('common.severity');
  const dates = ({ validFrom, validTo }: RuleState): string =>
    validTo === null ? t('from', { from: formatDate(validFrom) }) : t('between', { from: formatDate(validFrom), to: formatDate(validTo) });
  const power = ({ enabled }: RuleState): string => t(enabled ? 'on' : 'off');
  return {
    dates,
    state: (state: RuleState): string => [power(state), severity(state.severity), dates(state)].join(' · '),
    /** One line for each thing that was changed. */
    changes: (before: RuleState, after: RuleState): string[] => [
      ...(before.enabled === after.enabled ? [] : [power(after)]),
      ...(before.severity === after.severity ? [] : [t('changed', { what: t('severity'), before: severity(before.severity), after: severity(after.severity) })]),
      ...(dates(before) === dates(after) ? [] : [t('changed', { what: t('dates'), before: dates(before), after: dates(after) })]),
    ],
  };
}
