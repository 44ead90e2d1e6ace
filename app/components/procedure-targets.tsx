import { useTranslations } from 'next-intl';
import { targetWords } from '@/lib/domain/procedures/target-words';
import type { ProcedureTarget } from '@/lib/domain/procedures/types';

/** Further places are counted: an act may change thirty of another. */
const SHOWN = 4;

/** What the draft changes in other acts for this procedure: "Sửa đổi, bổ sung: Khoản 2 Điều 5 Luật …". Nothing where it changes none. */
export function ProcedureTargets({ targets }: { targets: readonly ProcedureTarget[] }) {
  const t = useTranslations('procedures.targets');
  const said = targets.filter((target) => targetWords(target) !== '');
  if (said.length === 0) return null;
  const operations = [...new Set(said.map(({ operation }) => operation))];
  return (
    <ul className="flex flex-col gap-0.5 text-sm">
      {operations.map((operation) => {
        const places = said.filter((target) => target.operation === operation).map(targetWords);
        return (
          <li key={operation}>
            <span className="text-ink-soft">{t(operation)}</span> <span lang="vi">{places.slice(0, SHOWN).join('; ')}</span>
            {places.length > SHOWN && <span className="text-ink-soft"> {t('more', { n: places.length - SHOWN })}</span>}
          </li>
        );
      })}
    </ul>
  );
}
