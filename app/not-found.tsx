import { FileQuestion } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from './components/ui/button';
import { EmptyState } from './components/ui/empty-state';

/** Nothing at this address, or nothing that this person may know of. */
export default function NotFound() {
  const t = useTranslations('common');
  return (
    <main className="py-16">
      <EmptyState icon={FileQuestion} title={<h1 className="text-xl">{t('notFound.title')}</h1>} action={<LinkButton href="/" variant="primary">{t('error.home')}</LinkButton>}>
        {t('notFound.text')}
      </EmptyState>
    </main>
  );
}
