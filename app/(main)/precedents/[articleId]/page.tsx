import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { currentActor } from '@/app/_lib/session';
import { PartChip } from '@/app/components/part-chip';
import { LinkButton } from '@/app/components/ui/button';
import { CopyButton } from '@/app/components/ui/copy-button';
import { PageBody } from '@/app/components/ui/page-frame';
import { viewPrecedent } from '@/lib/usecases/view-precedent';
import { getDeps } from '@/lib/wiring';
import { addressOf, askedIn, paramsOf, type Params } from '../address';
import { Marked } from '../marked';
import { ActContents } from './act-contents';
import { ActFacts } from './act-facts';
import { ArticleKeys } from './article-keys';
import { LightLine } from './light-line';
import { Neighbours } from './neighbours';
import { ProcedureParts } from './procedure-parts';
import { TextLine } from './text-line';

/** An article of more lines is a table, of which nobody quotes a cell; a button at each would make the page too large to open. */
const QUOTED = 1_000;

type Props = { readonly params: Promise<{ articleId: string }>; readonly searchParams: Promise<Params> };

const viewOf = cache(async (articleId: string, query: string) => {
  const view = await viewPrecedent(getDeps(), await currentActor(), { articleId, query });
  return view.ok ? view.value : notFound();
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { precedent: { article, heading, document } } = await viewOf((await params).articleId, askedIn(await searchParams).query);
  return { title: [article || heading, document.number].join(' ') };
}

/** One entry of the library, to read and to quote: an article of law with its act, or a procedure of the national list. */
export default async function PrecedentPage({ params, searchParams }: Props) {
  const asked = askedIn(await searchParams);
  const { precedent, state, citation, heading, lines, sections, contents, previous, next } = await viewOf((await params).articleId, asked.query);
  const { article, body, path, parts, procedure, document } = precedent;
  const t = await getTranslations('precedents');
  const title = [article, precedent.heading].filter(Boolean).join('. ');
  const search = paramsOf(asked);
  const law = lines.filter(({ attachment }) => !attachment).map(({ words }) => words.map(({ text }) => text).join('')).join('\n');
  return (
    <PageBody width="medium">
      <LightLine key={precedent.id} />
      <ArticleKeys back={addressOf(asked)} />
      <LinkButton href={addressOf(asked)} variant="quiet" size="sm" className="-ml-2.5 mb-3" icon={<ArrowLeft aria-hidden className="size-4" />}>
        {asked.query === '' ? t('toLibrary') : t('backToResults')}
      </LinkButton>
      <header className="mb-4">
        <p lang="vi">
          <span className="font-medium">{procedure ? t('code', { code: document.number }) : [document.type, document.number].filter(Boolean).join(' ')}</span>
          {!procedure && document.title && ` · ${document.title}`}
        </p>
        <div className="mt-1.5">{(!procedure || state !== 'unknown') && <ActFacts document={document} state={state} />}</div>
      </header>
      <article className="rounded-lg border border-line bg-surface px-5 py-6 shadow-raised md:px-10 md:py-8">
        {path.length > 0 && <p lang="vi" className="mb-2 text-sm text-ink-soft">{path.join(' › ')}</p>}
        <h1 lang="vi" className="law mb-3 text-xl font-semibold">{article && `${article}${precedent.heading && '. '}`}<Marked words={heading} /></h1>
        {!procedure && parts.length > 0 && (
          <ul aria-label={t('parts')} className="mb-3 flex flex-wrap gap-1.5">{parts.map((part) => <li key={part} className="flex"><PartChip part={part} /></li>)}</ul>
        )}
        {procedure ? <ProcedureParts procedure={procedure} agency={document.agency} sections={sections} /> : <div className="flex flex-col gap-1">{lines.map((line) => <TextLine key={line.line} line={line} bare={lines.length > QUOTED} />)}</div>}
      </article>
      <div className="mt-4 flex flex-wrap gap-2">
        <CopyButton text={citation} label={t('copy.citation')} said={t('copy.copied', { text: citation })} />
        <CopyButton text={`${title}\n${procedure ? body : law}\n(${citation})`} label={t(procedure ? 'copy.procedure' : 'copy.article')} said={t('copy.copied', { text: article || title })} />
      </div>
      <Neighbours previous={previous} next={next} params={search} />
      <ActContents contents={contents} current={precedent.id} params={search} />
    </PageBody>
  );
}
