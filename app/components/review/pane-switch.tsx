'use client';

import { FileText, List, PanelRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cx } from '../ui/cx';
import { useReview, useReviewStore } from './state/context';
import type { Pane } from './state/store';

const ICONS = { outline: List, paper: FileText, panel: PanelRight } as const;
const PANES: readonly Pane[] = ['outline', 'paper', 'panel'];

/** On a narrow screen, which of the three columns is shown. Hidden where there is room for all. */
export function PaneSwitch() {
  const t = useTranslations('review.panes');
  const store = useReviewStore();
  const pane = useReview((state) => state.pane);
  return (
    <div role="group" aria-label={t('label')} className="sticky top-(--tabs) z-10 flex gap-1 border-b border-line bg-surface p-1.5 @min-[70rem]/review:hidden">
      {PANES.map((id) => {
        const Icon = ICONS[id];
        return (
          <button
            key={id}
            type="button"
            aria-pressed={pane === id}
            onClick={() => store.set({ pane: id })}
            className={cx(
              'flex min-h-9 flex-1 items-center justify-center gap-1.5 rounded-md',
              pane === id ? 'bg-accent-tint font-medium text-accent-strong' : 'text-ink-soft hover:bg-sunken',
              id === 'panel' && '@min-[48rem]/review:hidden',
            )}
          >
            <Icon aria-hidden className="size-4" />
            {t(id)}
          </button>
        );
      })}
    </div>
  );
}
