'use client';

import { BookOpenText, SearchX, X } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { ActAlert } from '../../act-alert';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/spinner';
import type { SimilarAsked } from '../model/similar';
import { usePlaceWords } from '../panel/use-place-words';
import { useReview, useReviewStore } from '../state/context';
import { commentable, quoteInComment, quoteInProposal } from '../state/similar';
import { SimilarCard } from './similar-card';
import { useSimilar } from './use-similar';

/** Characters of a query that the page of the library takes. */
const QUERY = 300;

/** In place of the cards: what the library has like one provision. Esc goes back to the cards. */
export function SimilarPanel({ asked }: { asked: SimilarAsked }) {
  const t = useTranslations('library.similar');
  const store = useReviewStore();
  const placeOf = usePlaceWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body) before.focus();
    };
  }, []);
  const close = () => store.set({ similar: null });
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
  const words = asked.quote?.text ?? store.fixed.provisions.get(asked.provisionId)?.text ?? '';
  return (
    <section aria-labelledby="similar-title" onKeyDown={onKey} className="flex min-h-0 flex-1 flex-col">
      <header className="flex items-start justify-between gap-2 border-b border-line px-3 py-2">
        <div className="min-w-0">
          <h2 id="similar-title" ref={heading} tabIndex={-1} className="text-base">{t.rich('title', { place: placeOf(asked.provisionId), vi: (chunks) => <span lang="vi">{chunks}</span> })}</h2>
          {words && <p lang="vi" className="mt-1 line-clamp-2 font-law text-sm text-ink-soft">{words}</p>}
        </div>
        <button type="button" onClick={close} aria-label={t('close')} title={t('close')} className="rounded p-1.5 text-ink-soft hover:bg-sunken hover:text-ink"><X aria-hidden className="size-4.5" /></button>
      </header>
      <div className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain">
        <Found asked={asked} />
        <p className="px-3 py-3 text-sm"><Link target="_blank" className="link" href={`/precedents?${new URLSearchParams({ q: words.slice(0, QUERY) })}`}><BookOpenText aria-hidden className="mr-1.5 inline size-4 align-[-0.2em]" />{t('toLibrary')}</Link></p>
      </div>
    </section>
  );
}

function Found({ asked }: { asked: SimilarAsked }) {
  const t = useTranslations('library.similar');
  const common = useTranslations('common');
  const store = useReviewStore();
  const mayComment = useReview((state) => state.view.may.comment);
  const [answer, again] = useSimilar(asked);
  if (answer.state === 'loading') return <p role="status" className="flex items-center gap-2 px-3 py-6 text-ink-soft"><Spinner /> {t(answer.slow ? 'slow' : 'loading')}</p>;
  if (answer.state === 'failed') {
    return <div className="flex flex-col items-start gap-3 px-3 py-4"><ActAlert error={answer.error} /><Button size="sm" onClick={again}>{common('retry')}</Button></div>;
  }
  const { similar, fellBack } = answer.found;
  const quotes = mayComment && commentable(store, asked) !== null;
  return (
    <>
      {fellBack && <Alert tone="info" className="m-3">{t('fellBack')}</Alert>}
      <p role="status" className="sr-only">{t('count', { count: similar.length })}</p>
      {similar.length === 0 && <EmptyState icon={SearchX} title={t('none')}>{t('noneHint')}</EmptyState>}
      {similar.length > 0 && (
        <ol aria-label={t('label')}>
          {similar.map((precedent) => (
            <SimilarCard
              key={precedent.hit.articleId} precedent={precedent}
              put={quotes ? { inComment: () => quoteInComment(store, asked, precedent.quotation), inProposal: () => quoteInProposal(store, asked, precedent) } : null}
            />
          ))}
        </ol>
      )}
    </>
  );
}
