import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { TurnItem } from '@/lib/usecases/view-my-turn';
import { DueBadge } from './due-badge';

/** What to do in one dossier: the whole row leads to where it is done. `today` is the ISO date in Viet Nam. */
export function TurnRow({ item, today }: { item: TurnItem; today: string }) {
  const t = useTranslations();
  return (
    <li className="border-b border-line last:border-b-0">
      <Link href={item.link} className="group grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1.5 px-4 py-3.5 -outline-offset-2 hover:bg-sunken sm:grid-cols-[9.5rem_1fr_auto]">
        <span className="col-span-2 sm:col-span-1"><DueBadge dueOn={item.dueOn} today={today} /></span>
        <span className="min-w-0">
          <span className="block font-semibold">
            {t.rich(`shell.turn.acts.${item.code}`, { ...item.params, vi: (words) => <span lang="vi">{words}</span> })}
            {item.more > 0 && <span className="font-normal text-ink-soft"> {t('shell.turn.more', { n: item.more })}</span>}
          </span>
          <span className="mt-0.5 line-clamp-2 text-ink-soft" lang="vi">{item.documentTypeName}: {item.dossier.title}</span>
          <span className="mt-0.5 block text-sm text-ink-faint">{t(`common.stages.${item.dossier.stage}`)} · {t('shell.turn.as', { role: t(`common.roles.${item.role}`) })}</span>
        </span>
        <ArrowRight aria-hidden className="size-5 text-ink-faint group-hover:text-accent" />
      </Link>
    </li>
  );
}
