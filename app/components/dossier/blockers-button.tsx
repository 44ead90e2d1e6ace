'use client';

import { ArrowRight, CircleCheck, ListTodo } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Blocker } from '@/lib/domain/process/blockers';
import type { Stage } from '@/lib/domain/process/types';
import { Sentence } from '../sentence';
import { buttonClass, LinkButton } from '../ui/button';
import { cx } from '../ui/cx';
import { Popover, PopoverClose } from '../ui/popover';
import { blockerLink } from './blocker-link';

/** How many things are still missing before adoption; opens them, each with a link to where it is dealt with. */
export function BlockersButton({ dossierId, blockers, stage }: { dossierId: string; blockers: readonly Blocker[]; stage: Stage }) {
  const t = useTranslations('dossier-head.blockers');
  const roles = useTranslations('common.roles');
  if (stage === 'adopted') return null;
  if (blockers.length === 0) {
    return (
      <LinkButton href={`/dossiers/${dossierId}/gate`} size="sm" variant="done" className="my-auto shrink-0" icon={<CircleCheck aria-hidden className="size-4" />}>
        <span className="sr-only sm:not-sr-only">{t('clear')}</span>
      </LinkButton>
    );
  }
  const trigger = (
    <button type="button" aria-label={t('button', { n: blockers.length })} className={cx(buttonClass('warn', 'sm'), 'my-auto shrink-0')}>
      <ListTodo aria-hidden className="size-4" />
      <span className="sm:hidden">{blockers.length}</span>
      <span className="hidden sm:inline">{t('button', { n: blockers.length })}</span>
    </button>
  );
  return (
    <Popover trigger={trigger} label={t('title', { n: blockers.length })} className="w-[28rem]">
      <p className="border-b border-line px-4 py-3 font-semibold">{t('title', { n: blockers.length })}</p>
      <ol>
        {blockers.map((blocker, i) => (
          <li key={`${blocker.code}-${blocker.procedureId ?? ''}`} className="border-b border-line last:border-b-0">
            <PopoverClose asChild>
              <Link href={blockerLink(dossierId, blocker)} className="group flex gap-3 px-4 py-2.5 -outline-offset-2 hover:bg-sunken">
                <span aria-hidden className="w-5 shrink-0 text-right text-ink-faint tabular-nums">{i + 1}</span>
                <span className="min-w-0 flex-1">
                  <span className="block"><Sentence said={blocker} /></span>
                  <span className="text-sm text-ink-soft">{t('waitsFor', { role: roles(blocker.turn) })}</span>
                </span>
                <ArrowRight aria-hidden className="mt-1 size-4 shrink-0 text-ink-faint group-hover:text-accent" />
              </Link>
            </PopoverClose>
          </li>
        ))}
      </ol>
      <PopoverClose asChild>
        <Link href={`/dossiers/${dossierId}/gate`} className="link block border-t border-line px-4 py-3 -outline-offset-2">{t('gate')}</Link>
      </PopoverClose>
    </Popover>
  );
}
