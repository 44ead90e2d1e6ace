import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { cx } from '@/app/components/ui/cx';
import type { ArticleLink } from '@/lib/usecases/view-precedent';
import { ContentsFrame } from './contents-frame';

/** The articles that follow each other under the same headings. */
function groupsOf(contents: readonly ArticleLink[]): { path: readonly string[]; articles: ArticleLink[] }[] {
  const groups: { path: readonly string[]; articles: ArticleLink[] }[] = [];
  for (const one of contents) {
    const last = groups.at(-1);
    if (last && last.path.join('\n') === one.path.join('\n')) last.articles.push(one);
    else groups.push({ path: one.path, articles: [one] });
  }
  return groups;
}

/** The table of contents of the act, with this article marked; folded, since an act may have hundreds. */
export function ActContents({ contents, current, params }: { contents: readonly ArticleLink[]; current: string; params: string }) {
  const t = useTranslations('precedents');
  if (contents.length < 2) return null;
  return (
    <ContentsFrame summary={t('contents', { n: contents.length })}>
      <nav aria-label={t('contentsLabel')} className="relative max-h-96 overflow-y-auto border-t border-line px-4 py-3" lang="vi">
        {groupsOf(contents).map(({ path, articles }) => (
          <div key={articles[0]?.id} className="mb-3 last:mb-0">
            {path.length > 0 && <p className="mb-1 text-sm font-medium text-ink-soft">{path.join(' › ')}</p>}
            <ul className="flex flex-col gap-0.5">
              {articles.map(({ id, article, heading }) => (
                <li key={id}>
                  <Link href={`/precedents/${id}${params}`} prefetch={false} aria-current={id === current ? 'page' : undefined} className={cx('inline-block rounded px-1.5 py-0.5 hover:bg-sunken', id === current && 'bg-accent-tint font-medium text-accent-strong')}>
                    {[article, heading].filter(Boolean).join('. ')}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
    </ContentsFrame>
  );
}
