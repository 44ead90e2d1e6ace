import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LinkButton } from '@/app/components/ui/button';

/** From one page of a long list to the next; nothing for a short one. */
export function Pager({ href, page, pages }: { href: (page: number) => string; page: number; pages: number }) {
  const t = useTranslations('record');
  if (pages === 1) return null;
  return (
    <nav aria-label={t('pages')} className="mt-4 flex items-center gap-3">
      {page > 1 && <LinkButton size="sm" href={href(page - 1)} icon={<ChevronLeft aria-hidden className="size-4" />}>{t('newer')}</LinkButton>}
      <span className="text-ink-soft">{t('page', { page, pages })}</span>
      {page < pages && <LinkButton size="sm" href={href(page + 1)} icon={<ChevronRight aria-hidden className="size-4" />}>{t('older')}</LinkButton>}
    </nav>
  );
}
