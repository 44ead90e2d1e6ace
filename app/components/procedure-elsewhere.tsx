import { useTranslations } from 'next-intl';
import type { Elsewhere } from '@/lib/domain/procedures/types';

/** Where a part is regulated that the draft does not regulate: "Ở văn bản khác: Điều 5 Nghị định số …". */
export function ElsewhereWords({ places }: { places: readonly Elsewhere[] }) {
  const t = useTranslations('procedures.elsewhere');
  const [acts, bodies] = (['act', 'delegated'] as const).map((kind) => places.filter((place) => place.kind === kind).map(({ citation }) => citation));
  return (
    <>
      {acts!.length > 0 && <span className="block">{t('act')} <span lang="vi">{acts!.join('; ')}</span></span>}
      {bodies!.length > 0 && <span className="block">{t('delegated')} <span lang="vi">{bodies!.join('; ')}</span></span>}
    </>
  );
}
