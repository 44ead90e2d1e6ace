import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { formatNumber } from '@/lib/domain/format/number';
import type { Overview } from '@/lib/usecases/view-overview';

/** How many dossiers stand at each stage: a figure and a bar, each leading to those dossiers. */
export function StageBars({ byStage }: { byStage: Overview['byStage'] }) {
  const t = useTranslations('common.stages');
  const stages = Object.entries(byStage) as [keyof typeof byStage, number][];
  const most = Math.max(1, ...stages.map(([, count]) => count));
  return (
    <ul className="flex flex-col gap-1">
      {stages.map(([stage, count]) => (
        <li key={stage}>
          <Link href={`/dossiers?stage=${stage}`} className="grid grid-cols-[11.5rem_1fr_2rem] items-center gap-3 rounded px-1 py-1 hover:bg-sunken">
            <span>{t(stage)}</span>
            <span aria-hidden className="h-3 overflow-hidden rounded-sm bg-sunken">
              <span className="block h-full rounded-sm bg-accent" style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span className="text-right font-semibold tabular-nums">{formatNumber(count)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
