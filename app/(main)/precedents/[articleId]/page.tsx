import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { currentActor } from '@/app/_lib/session';
import { LinkButton } from '@/app/components/ui/button';
import { CopyButton } from '@/app/components/ui/copy-button';
import { PageBody } from '@/app/components/ui/page-frame';
import { formatDate } from '@/lib/domain/format/date';
import { viewPrecedent } from '@/lib/usecases/view-precedent';
import { getDeps } from '@/lib/wiring';

type Props = { readonly params: Promise<{ articleId: string }>; readonly searchParams: Promise<{ q?: string }> };

const precedent = cache(async (articleId: string) => {
  const view = await viewPrecedent(getDeps(), await currentActor(), { articleId });
  return view.ok ? view.value : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article, document } = await precedent((await params).articleId);
  return { title: `${article} ${document.number}` };
}

/** One article of law with the document it stands in, to read and to quote. */
export default async function PrecedentPage({ params, searchParams }: Props) {
  const { article, heading, body, document } = await precedent((await params).articleId);
  const { q } = await searchParams;
  const t = await getTranslations('precedents');
  const title = [article, heading].filter(Boolean).join('. ');
  const citation = `${article} ${document.type} số ${document.number}`.replace(/\s+/g, ' ');
  return (
    <PageBody width="narrow">
      <LinkButton href={q ? `/precedents?${new URLSearchParams({ q })}` : '/precedents'} variant="quiet" size="sm" className="-ml-2.5 mb-3" icon={<ArrowLeft aria-hidden className="size-4" />}>
        {t('backToResults')}
      </LinkButton>
      <article lang="vi" className="rounded-lg border border-line bg-surface px-5 py-6 shadow-raised md:px-10 md:py-8">
        <p className="text-sm text-ink-soft">{[document.type, document.number].filter(Boolean).join(' ')} · {document.agency}</p>
        <p className="mb-4 text-sm text-ink-soft">{document.title}</p>
        <h1 className="law mb-3 text-xl font-semibold">{title}</h1>
        <div className="law flex flex-col gap-2">
          {body.split('\n').map((line, i) => <p key={i} className={/^[a-zđ]\)/.test(line.trim()) ? 'pl-6' : undefined}>{line}</p>)}
        </div>
      </article>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
        <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft">
          {document.issuedOn && <div><dt className="inline">{t('issuedOn')} </dt><dd className="inline text-ink">{formatDate(document.issuedOn)}</dd></div>}
          {document.effectiveOn && <div><dt className="inline">{t('effectiveOn')} </dt><dd className="inline text-ink">{formatDate(document.effectiveOn)}</dd></div>}
        </dl>
        <div className="flex flex-wrap gap-2">
          <CopyButton text={citation} label={t('copyCitation')} said={t('copied', { text: citation })} />
          <CopyButton text={`${title}\n${body}`} label={t('copyArticle')} said={t('copied', { text: article })} />
        </div>
      </div>
    </PageBody>
  );
}
