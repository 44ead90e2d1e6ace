import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { PartChip } from '@/app/components/part-chip';
import { StateBadge } from '@/app/components/precedents/state-badge';
import { formatDate } from '@/lib/domain/format/date';
import { markWords } from '@/lib/domain/precedents/mark-words';
import type { PrecedentHit } from '@/lib/ports/precedents';
import { articleAddress, type Asked } from './address';
import { Marked } from './marked';
import { HIT } from './places';

/**
 * What was found, best first, with the words of the query marked. `first` is the rank of the first hit. Every procedure of the
 * national list fills in nearly all parts, so these, and the letters of its steps, tell one from another in law alone.
 */
export function HitList({ hits, asked, query, first }: { hits: readonly PrecedentHit[]; asked: Asked; query: string; first: number }) {
  const t = useTranslations('precedents');
  return (
    <ol start={first} aria-label={t('results')} className="flex flex-col divide-y divide-line border-y border-line">
      {hits.map((hit) => <li key={hit.articleId} className="py-4"><Hit hit={hit} asked={asked} query={query} /></li>)}
    </ol>
  );
}

function Hit({ hit, asked, query }: { hit: PrecedentHit; asked: Asked; query: string }) {
  const t = useTranslations('precedents');
  const { articleId, kind, article, heading, provision, docType, docNumber, docTitle, agency, issuedOn, state, parts, excerpt } = hit;
  const law = kind === 'law';
  const [number, title] = law ? [[docType, docNumber].filter(Boolean).join(' '), docTitle] : [t('code', { code: docNumber }), ''];
  const [words = []] = markWords([heading], query);
  const facts = [agency, issuedOn && t('issued', { date: formatDate(issuedOn) })].filter(Boolean);
  return (
    <>
      <h2 className="text-base text-pretty">
        <Link href={articleAddress(articleId, asked, provision?.line)} prefetch={false} {...{ [HIT]: articleId }} className="link" lang="vi">
          {article && `${article}${heading && '. '}`}<Marked words={words} />
        </Link>
      </h2>
      <p className="mt-0.5 text-sm text-ink-soft" lang="vi">
        <span className="font-medium text-ink">{number}</span>
        {number !== '' && title !== '' && ' · '}{title}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
        {(law || state !== 'unknown') && <StateBadge state={state} />}
        <span lang="vi">{facts.join(' · ')}</span>
      </p>
      <p className="law mt-1.5 text-base" lang="vi">
        <Marked words={excerpt} />
      </p>
      {law && (provision?.label || parts.length > 0) && (
        <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1.5">
          {provision?.label && (
            <Link href={articleAddress(articleId, asked, provision.line)} prefetch={false} className="link text-sm">
              {t.rich('best', { label: provision.label, vi: (label) => <span lang="vi">{label}</span> })}
            </Link>
          )}
          {parts.length > 0 && <ul aria-label={t('parts')} className="flex flex-wrap gap-1.5">{parts.map((part) => <li key={part} className="flex"><PartChip part={part} /></li>)}</ul>}
        </div>
      )}
    </>
  );
}
