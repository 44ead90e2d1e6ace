import { FolderX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/app/components/ui/button';
import { EmptyState } from '@/app/components/ui/empty-state';

/** No such dossier, or one in which the person's agencies take no part: the two look alike on purpose. */
export default function DossierNotFound() {
  const t = useTranslations('dossier-head.notFound');
  return (
    <div className="py-16">
      <EmptyState icon={FolderX} title={<h1 className="text-xl">{t('title')}</h1>} action={<LinkButton href="/dossiers" variant="primary">{t('toDossiers')}</LinkButton>}>
        {t('text')}
      </EmptyState>
    </div>
  );
}
