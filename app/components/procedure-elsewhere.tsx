import { SquareArrowOutUpRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import type { Elsewhere } from '@/lib/domain/procedures/types';

/** Where a part is regulated that the draft does not regulate: "Ở văn bản khác: Điều 5 Nghị định số …", which leads to the library. */
export function ElsewhereWords({ places }: { places: readonly Elsewhere[] }) {
  const t = useTranslations('procedures.elsewhere');
  const [acts, bodies] = (['act', 'delegated'] as const).map((kind) => [...new Set(places.filter((place) => place.kind === kind).map(({ citation }) => citation))]);
  return (
    <>
      {acts!.length > 0 && <span className="block">{t('act')} {acts!.map((citation, i) => <span key={citation}>{i > 0 && '; '}<ToLibrary citation={citation} /></span>)}</span>}
      {bodies!.length > 0 && <span className="block">{t('delegated')} <span lang="vi">{bodies!.join('; ')}</span></span>}
    </>
  );
}

function ToLibrary({ citation }: { citation: string }) {
  const t = useTranslations('library.similar');
  return (
    <Link target="_blank" className="link" href={`/precedents?${new URLSearchParams({ q: citation })}`}>
      <span lang="vi">{citation}</span><SquareArrowOutUpRight role="img" aria-label={t('newTab')} className="ml-1 inline size-3 align-[-0.1em]" />
    </Link>
  );
}
