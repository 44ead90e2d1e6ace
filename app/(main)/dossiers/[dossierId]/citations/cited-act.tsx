import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { StateBadge } from '@/app/components/precedents/state-badge';
import { Badge } from '@/app/components/ui/badge';
import { cx } from '@/app/components/ui/cx';
import { formatDate } from '@/lib/domain/format/date';
import type { CheckedArticle } from '@/lib/domain/precedents/citations';
import type { ShownAct } from '@/lib/usecases/check-citations';

interface Props {
  readonly cited: ShownAct;
  /** Where provisions stand, in words, by id. */
  readonly places: Readonly<Record<string, string>>;
  readonly dossierId: string;
}

/** Places that are shown at once; an act may be cited fifty times. */
const FIRST = 4;

/** One act: whether the library has it, its rank, its force, the articles that are cited of it, and where. */
export function CitedAct({ cited, places, dossierId }: Props) {
  const t = useTranslations('library.citations');
  const { name, basis, act, rank, state, look, articles, number } = cited;
  const doubt = look.length > 0;
  return (
    <li className={cx('flex flex-col gap-2 rounded-lg border border-l-3 bg-surface px-4 py-3 shadow-raised', doubt ? 'border-line border-l-warn' : 'border-line')}>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h2 lang="vi" className="mr-1 text-base">{name}</h2>
        {basis !== null && <Badge tone="accent">{t('basis')}</Badge>}
        {rank !== 'unknown' && <Badge>{t(`rank.${rank}`)}</Badge>}
        {state ? <StateBadge state={state} /> : <Badge icon>{t('notInLibrary')}</Badge>}
      </div>
      <p lang="vi" className="text-sm text-ink-soft empty:hidden">{basis ?? act?.title}</p>
      {doubt && (
        <ul className="flex flex-col gap-1">
          {look.map((why) => <li key={why} className="text-warn">{t(`look.${why}`, { since: formatDate(act?.[why === 'expired' ? 'expiredOn' : 'effectiveOn'] ?? ''), last: cited.last ?? 0 })}</li>)}
        </ul>
      )}
      {articles.length > 0 && (
        <ul aria-label={t('articles')} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {articles.map((one) => <li key={one.number}><Article checked={one} inLibrary={act !== null} /></li>)}
        </ul>
      )}
      <Places cited={cited} places={places} dossierId={dossierId} />
      {act && articles.length === 0 && <p className="text-sm"><Link className="link" href={`/precedents?${new URLSearchParams({ q: number })}`}>{t('openAct')}</Link></p>}
    </li>
  );
}

/** An article that the library lacks is unknown, unless it has all others. */
function Article({ checked: { number, state, article }, inLibrary }: { checked: CheckedArticle; inLibrary: boolean }) {
  const t = useTranslations('library.citations');
  if (article) return <Link lang="vi" className="link" href={`/precedents/${article.id}`}>{[article.article, article.heading].filter(Boolean).join('. ')}</Link>;
  return (
    <span className={state === 'missing' ? 'font-medium text-warn' : 'text-ink-soft'}>
      <span lang="vi">Điều {number}</span>{state === 'missing' ? `: ${t('articleMissing')}` : inLibrary && `: ${t('articleUnknown')}`}
    </span>
  );
}

function Places({ cited, places, dossierId }: Props) {
  const t = useTranslations('library.citations');
  const ids = [...new Set(cited.places.map(({ provision }) => provision))];
  if (ids.length === 0) return null;
  const link = (id: string) => <Link lang="vi" className="link" href={`/dossiers/${dossierId}/text?provision=${encodeURIComponent(id)}`}>{places[id] ?? id}</Link>;
  return (
    <p className="text-sm text-ink-soft">
      {t('citedAt')} {ids.slice(0, FIRST).map((id, i) => <span key={id}>{i > 0 && '; '}{link(id)}</span>)}
      {ids.length > FIRST && <> {t('more', { count: ids.length - FIRST })}</>}
    </p>
  );
}
