import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Badge } from '@/app/components/ui/badge';
import { Table, Td, Th } from '@/app/components/ui/table';
import type { ComparedRow, PartComparison, SaidHere } from '@/lib/domain/precedents/compare-procedure';

const TONE = { same: 'done', different: 'warn', 'only-here': 'warn', 'only-there': 'info', read: 'neutral' } as const;

interface Props {
  readonly name: string;
  readonly parts: readonly PartComparison[];
  /** Where provisions stand, in words, by id. */
  readonly places: Readonly<Record<string, string>>;
  readonly dossierId: string;
}

/** Part by part: what the draft says, what the list says. */
export function PartTable({ name, parts, places, dossierId }: Props) {
  const t = useTranslations('library.national');
  const names = useTranslations('common.parts');
  const here = (said: SaidHere) => <Here said={said} place={places[said.provision]} dossierId={dossierId} />;
  return (
    <Table caption={t('caption', { name })} className="table-fixed min-w-176">
      <colgroup><col className="w-44" /><col /><col /></colgroup>
      <thead><tr><Th>{t('part')}</Th><Th>{t('here')}</Th><Th>{t('there')}</Th></tr></thead>
      {parts.map(({ part, verdict, rows }) => {
        const shown = APART.has(verdict) ? [gathered(rows)] : rows.map((row) => ({ here: row.here ? [row.here] : [], there: row.there ? [row.there] : [] }));
        return (
          <tbody key={part}>
            {shown.map((row, i) => (
              <tr key={i}>
                {i === 0 && <Th scope="row" rowSpan={shown.length}><span className="block">{names(part)}</span><Badge tone={TONE[verdict]} icon>{t(`verdict.${verdict}`)}</Badge></Th>}
                <Td>{row.here.length > 0 ? <Long items={row.here.map((said, n) => <li key={n}>{here(said)}</li>)} /> : <Nothing />}</Td>
                <Td lang="vi">{row.there.length > 0 ? <Long items={row.there.map((line, n) => <li key={n} className="wrap-anywhere">{line}</li>)} /> : <Nothing />}</Td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </Table>
  );
}

/** Nothing of these is paired line by line: only a person can compare it, or one side says nothing. */
const APART: ReadonlySet<PartComparison['verdict']> = new Set(['read', 'only-here', 'only-there']);

/** What is not paired stands in two columns, not line against line. */
const gathered = (rows: readonly ComparedRow[]) => ({ here: rows.flatMap(({ here }) => here ?? []), there: rows.flatMap(({ there }) => there ?? []) });

/** Lines that are shown at once; the rest opens. */
const FIRST = 4;

function Long({ items }: { items: readonly React.ReactElement[] }) {
  const t = useTranslations('library.national');
  return (
    <>
      <ul className="flex flex-col gap-1.5">{items.slice(0, FIRST)}</ul>
      {items.length > FIRST && (
        <details className="mt-1.5">
          <summary className="text-sm text-accent">{t('more', { count: items.length - FIRST })}</summary>
          <ul className="mt-1.5 flex flex-col gap-1.5">{items.slice(FIRST)}</ul>
        </details>
      )}
    </>
  );
}

function Here({ said, place, dossierId }: { said: SaidHere; place: string | undefined; dossierId: string }) {
  return (
    <span lang="vi">
      <span className="line-clamp-5 wrap-anywhere">{said.text}</span>
      {place && <Link className="link text-sm" href={`/dossiers/${dossierId}/text?provision=${encodeURIComponent(said.provision)}`}>{place}</Link>}
    </span>
  );
}

function Nothing() {
  const t = useTranslations('library.national');
  return <span className="text-ink-soft">{t('nothing')}</span>;
}
