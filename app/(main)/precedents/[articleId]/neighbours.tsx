import { ArrowLeft, ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ArticleLink } from '@/lib/usecases/view-precedent';

const LOOK = 'group flex max-w-full min-w-0 items-center gap-2 rounded-md border border-line bg-surface px-3.5 py-2 hover:bg-sunken';

/** The article before this one in its act, and the one after. */
export function Neighbours({ previous, next, params }: { previous: ArticleLink | null; next: ArticleLink | null; params: string }) {
  const t = useTranslations('precedents');
  if (!previous && !next) return null;
  const words = ({ article, heading }: ArticleLink) => <span className="min-w-0 truncate" lang="vi"><span className="font-medium">{article}</span>{heading && `. ${heading}`}</span>;
  return (
    <nav aria-label={t('neighbours')} className="mt-4 grid gap-3 sm:grid-cols-2">
      {previous ? <Link href={`/precedents/${previous.id}${params}`} prefetch={false} className={LOOK}><ArrowLeft aria-hidden className="size-4 shrink-0 text-ink-soft" /><span className="sr-only">{t('previousArticle')}</span>{words(previous)}</Link> : <span className="max-sm:hidden" />}
      {next && <Link href={`/precedents/${next.id}${params}`} prefetch={false} className={`${LOOK} justify-end`}><span className="sr-only">{t('nextArticle')}</span>{words(next)}<ArrowRight aria-hidden className="size-4 shrink-0 text-ink-soft" /></Link>}
    </nav>
  );
}
