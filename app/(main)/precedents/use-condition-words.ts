import { useTranslations } from 'next-intl';
import type { Condition } from './narrow';

/** A condition in words: "Nghị định", "Hồ sơ", "2010 – 2020", "Còn hiệu lực". */
export function useConditionWords(): (condition: Condition) => string {
  const t = useTranslations();
  return (condition) => {
    if (condition.facet === 'state') return t(`library.states.${condition.value}`);
    if (condition.facet === 'part') return t(`common.parts.${condition.value}`);
    if (condition.facet !== 'years') return condition.value;
    const { from, to } = condition;
    if (from === undefined) return t('precedents.untilYear', { to: String(to) });
    return to === undefined ? t('precedents.sinceYear', { from: String(from) }) : t('precedents.betweenYears', { from: String(from), to: String(to) });
  };
}
