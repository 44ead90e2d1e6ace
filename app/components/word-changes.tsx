import './word-changes.css';
import { useLocale, useTranslations } from 'next-intl';
import type { WordSpan } from '@/lib/domain/compare/types';

/** Words of the law that came and went, told to those who listen as well: screen readers pass over <ins> and <del>. */
export function WordChanges({ words }: { words: readonly WordSpan[] }) {
  const t = useTranslations('common.changes');
  const locale = useLocale();
  const heard = (words: string) => <span lang={locale} className="sr-only select-none">{words}</span>;
  return words.map(({ op, text }, index) => {
    if (op === 'added') return <ins key={index} className="change-ins">{heard(t('added'))}{text}{heard(t('end'))}</ins>;
    if (op === 'deleted') return <del key={index} className="change-del">{heard(t('deleted'))}{text}{heard(t('end'))}</del>;
    return <span key={index}>{text}</span>;
  });
}
