import { FileQuestion } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

/** Nothing at this address, or nothing that this person may know of. */
export function NothingHere() {
  const t = useTranslations('common');
  return (
    <EmptyState icon={FileQuestion} title={<h1 className="text-xl">{t('notFound.title')}</h1>} action={<LinkButton href="/" variant="primary">{t('error.home')}</LinkButton>}>
      {t('notFound.text')}
    </EmptyState>
  );
}
