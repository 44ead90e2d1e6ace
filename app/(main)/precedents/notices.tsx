import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Alert } from '@/app/components/ui/alert';
import { mendedQuery, mendedWords } from '@/lib/domain/precedents/mended-query';
import type { AnsweredSearch } from '@/lib/usecases/search-precedents';
import type { Asked } from './address';
import { isActAmong, isAmong, kindNamed } from './named-act';
import { conditionsOf } from './narrow';
import { SearchLink } from './search-context';

/** Characters: a longer text is no look-up of an act, though it may cite some, and too long to be said again. */
const LOOK_UP = 200;

interface Props {
  readonly found: AnsweredSearch;
  readonly asked: Asked;
}

/** What the search made of the query, where that is more than its words, and what it could not do. */
export function Notices({ found, asked }: Props) {
  const t = useTranslations('precedents');
  const { understood: { reference, corrected, shortened }, fellBack } = found;
  const short = asked.query.length <= LOOK_UP;
  return (
    <div className="flex flex-col gap-2 empty:hidden not-empty:mb-4">
      {fellBack && <Alert tone="warn">{t('fellBack')}</Alert>}
      {shortened && <Alert tone="info">{t('shortened')}</Alert>}
      {reference !== null && asked.page === 1 && short && <Named reference={reference} found={found} asked={asked} />}
      {corrected !== null && (short ? <Corrected query={asked.query} corrected={corrected} asked={asked} /> : <CorrectedWords query={asked.query} corrected={corrected} />)}
    </div>
  );
}

const vi = (words: ReactNode) => <span lang="vi">{words}</span>;

/** Whether the act, article or procedure that was named is among what was found. */
function Named({ reference, found: { hits }, asked }: Props & { reference: string }) {
  const t = useTranslations('precedents');
  const kind = kindNamed(reference);
  if (kind !== (asked.filter.kind ?? 'law')) {
    const there: Asked = { query: asked.query, filter: kind === 'law' ? {} : { kind }, page: 1 };
    return <Alert tone="info">{t.rich(`otherKind.${kind}`, { reference, vi, link: (words) => <SearchLink to={there} className="link">{words}</SearchLink> })}</Alert>;
  }
  if (isAmong(reference, hits)) return <Alert tone="info">{t.rich('named', { reference, vi })}</Alert>;
  return conditionsOf(asked).length === 0 ? <Alert tone="warn">{t.rich(lacking(reference, hits), { reference, vi })}</Alert> : null;
}

/** Which sentence says that a named act is not there, and what stands below instead. */
function lacking(reference: string, hits: AnsweredSearch['hits']): 'articleNotNamed' | 'notNamed' | 'nothingNamed' {
  if (isActAmong(reference, hits)) return 'articleNotNamed';
  return hits.length > 0 ? 'notNamed' : 'nothingNamed';
}

/** The query as it was searched, and the way to search it as it was typed. */
function Corrected({ query, corrected, asked }: { query: string; corrected: string; asked: Asked }) {
  const t = useTranslations('precedents');
  const exact = { ...asked, query: `"${query.replaceAll('"', '')}"`, page: 1 };
  return (
    <Alert tone="info">
      {t.rich('corrected', { corrected: mendedQuery(query, corrected), query, vi })}{' '}
      <SearchLink to={exact} className="link">{t.rich('exactly', { query, vi })}</SearchLink>
    </Alert>
  );
}

/** Of a text that was pasted, only the words that were read as others. */
function CorrectedWords({ query, corrected }: { query: string; corrected: string }) {
  const t = useTranslations('precedents');
  const words = mendedWords(query, corrected);
  if (words.length === 0) return null;
  return <Alert tone="info">{words.map(({ typed, read }, i) => <span key={typed}>{i > 0 && ' '}{t.rich('corrected', { corrected: read, query: typed, vi })}</span>)}</Alert>;
}
