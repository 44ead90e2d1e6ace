import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { PartChip } from '@/app/components/part-chip';
import type { NationalProcedure } from '@/lib/ports/precedents';
import type { PrecedentView } from '@/lib/usecases/view-precedent';
import { addressOf } from '../address';
import { TextLine } from './text-line';

const ROW = 'grid gap-x-6 gap-y-1 border-t border-line py-3 md:grid-cols-[9rem_minmax(0,1fr)]';

/** What the national list says of a procedure, part by part, and the acts it stands on. */
export function ProcedureParts({ procedure: { field, level, legalBases }, agency, sections }: { procedure: NationalProcedure; agency: string; sections: PrecedentView['sections'] }) {
  const t = useTranslations('precedents.procedure');
  return (
    <dl>
      {[['agency', agency], ['field', field], ['level', level]].map(([name = '', value]) => value && <div key={name} className={ROW}><dt className="text-sm text-ink-soft">{t(name)}</dt><dd lang="vi">{value}</dd></div>)}
      {sections.map(({ part, lines }) => (
        <div key={part} className={ROW}>
          <dt><PartChip part={part} /></dt>
          <dd className="min-w-0">{lines.map((line, i) => <TextLine key={i} line={line} />)}</dd>
        </div>
      ))}
      {legalBases.length > 0 && (
        <div className={ROW}>
          <dt className="text-sm text-ink-soft">{t('legalBases')}</dt>
          <dd>
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {legalBases.map((base) => <li key={base}><Link href={addressOf({ query: base, filter: {}, page: 1 })} prefetch={false} className="link">{base}</Link></li>)}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}
