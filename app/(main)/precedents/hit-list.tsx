import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { PrecedentHit } from '@/lib/ports/precedents';

/** What was found, best first, with the words of the query marked. `first` is the rank of the first hit. */
export function HitList({ hits, query, first }: { hits: readonly PrecedentHit[]; query: string; first: number }) {
  const t = useTranslations('precedents');
  return (
    <ol start={first} aria-label={t('results', { query })} className="flex flex-col divide-y divide-line border-y border-line">
      {hits.map((hit) => (
        <li key={hit.articleId} className="py-4">
          <h2 className="text-base">
            <Link href={`/precedents/${hit.articleId}?${new URLSearchParams({ q: query })}`} className="link" lang="vi">
              {[hit.article, hit.heading].filter(Boolean).join('. ')}
            </Link>
          </h2>
          <p className="text-sm text-ink-soft" lang="vi"><span className="font-medium text-ink">{hit.docNumber}</span> · {hit.docTitle}</p>
          <p className="law mt-1.5 text-base" lang="vi">
            {hit.excerpt.map((piece, i) => (piece.found ? <mark key={i}>{piece.text}</mark> : piece.text))}
          </p>
        </li>
      ))}
    </ol>
  );
}
