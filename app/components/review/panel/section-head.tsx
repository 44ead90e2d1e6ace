'use client';

import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { COMPLAINTS } from '@/lib/domain/checks/types';
import { toggle, type Section } from '../model/sections';
import { useReview, useReviewStore } from '../state/context';

/** The line that a section is folded under; of a complaint also how many of its findings stand above, under another. */
export function SectionHead({ section }: { section: Section }) {
  const t = useTranslations('review.sections');
  const store = useReviewStore();
  const filters = useReview((state) => state.filters);
  const complaint = COMPLAINTS.find((one) => one === section.id);
  const Sign = section.open ? ChevronDown : ChevronRight;
  return (
    <li className="border-b border-line bg-sunken">
      <h3>
        <button
          type="button"
          aria-expanded={section.open}
          onClick={() => store.set({ filters: toggle(filters, section.id) })}
          className="flex min-h-9 w-full items-center gap-1.5 px-2 py-1.5 text-left text-sm font-medium -outline-offset-2 hover:bg-line/50"
        >
          <Sign aria-hidden className="size-4 shrink-0 text-ink-soft" />
          <span>{t(section.id, { count: section.findings.length })}</span>
        </button>
      </h3>
      {complaint && section.before > 0 && (
        <button type="button" onClick={() => store.set({ filters: { ...filters, about: complaint } })} className="link min-h-7 pr-3 pb-1 pl-7.5 text-left text-sm">
          {t('before', { count: section.before })}
        </button>
      )}
    </li>
  );
}
