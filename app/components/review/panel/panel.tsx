'use client';

import { Tabs } from 'radix-ui';
import { useTranslations } from 'next-intl';
import { NO_FILTER } from '../model/filters';
import { listed, sectionsOf } from '../model/sections';
import { useReview, useReviewStore } from '../state/context';
import { TABS, type TabId } from '../state/store';
import { SimilarPanel } from '../similar/similar-panel';
import { FindingList } from './finding-list';
import { ProcedureList } from './procedure-list';
import { ThreadList } from './thread-list';
import { useFilterAddress } from './use-filter-address';

const CONTENT = { findings: FindingList, procedures: ProcedureList, threads: ThreadList } as const;

/** The right column: what was found, which procedures it makes, what people say about it; or the precedents of a provision. */
export function Panel() {
  const t = useTranslations('review.panel');
  const store = useReviewStore();
  useFilterAddress();
  const tab = useReview((state) => state.tab);
  const view = useReview((state) => state.view);
  const similar = useReview((state) => state.similar);
  const counts: Record<TabId, number> = {
    findings: listed(sectionsOf(view.findings, { ...NO_FILTER, show: 'undecided' }, store.fixed.rules)).length,
    procedures: view.procedures.length,
    threads: view.threads.filter(({ open }) => open).length,
  };
  if (similar) return <SimilarPanel key={`${similar.provisionId}${similar.quote?.start}${similar.quote?.end}`} asked={similar} />;
  return (
    <Tabs.Root value={tab} onValueChange={(value) => store.set({ tab: value as TabId })} className="flex min-h-0 flex-1 flex-col">
      <Tabs.List aria-label={t('label')} className="flex border-b border-line px-2">
        {TABS.map((id) => (
          <Tabs.Trigger
            key={id}
            value={id}
            className="-mb-px flex min-h-10 flex-1 items-center justify-center gap-1 border-b-2 border-transparent px-0.5 text-sm whitespace-nowrap text-ink-soft hover:text-ink data-[state=active]:border-accent data-[state=active]:font-medium data-[state=active]:text-accent"
          >
            {t(`tabs.${id}`)}
            <span aria-label={t(`counts.${id}`, { count: counts[id] })} className="rounded-full bg-sunken px-1.5 text-xs text-ink-soft tabular-nums">{counts[id]}</span>
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {TABS.map((id) => {
        const Content = CONTENT[id];
        return (
          <Tabs.Content key={id} value={id} data-panel-scroller="" className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain">
            <Content />
          </Tabs.Content>
        );
      })}
    </Tabs.Root>
  );
}
