'use client';

import { useTranslations } from 'next-intl';
import { doubtsOf } from '../model/lines';
import { useReview, useReviewStore } from '../state/context';
import { askLine } from '../state/correct';
import { showProvision } from '../state/navigate';
import { useFailureWords } from '../state/use-failure-words';

/** Lines of which the reader was not sure, with what was decided; each can be looked at and corrected. */
export function Warnings() {
  const t = useTranslations('review.notice');
  const store = useReviewStore();
  const { offline } = useFailureWords();
  const { warnings, provisions, may } = useReview((state) => state.view);
  const doubts = doubtsOf(warnings);
  if (doubts.length === 0) return null;
  const lineOwner = new Map(provisions.flatMap((provision) => provision.lines.map((line) => [line, provision.id] as const)));
  return (
    <section>
      <h2>{t('warningsTitle')}</h2>
      <ul className="mt-1 flex list-disc flex-col gap-1 pl-4">
        {doubts.map(({ code, line, message }, at) => {
          const owner = line === null ? undefined : lineOwner.get(line);
          return (
            <li key={`${code}${line}${at}`}>
              <span lang="vi">{message}</span>
              {owner && <> <button type="button" className="link" onClick={() => showProvision(store, owner)}>{t('show')}</button></>}
              {owner && may.correct && <> · <button type="button" className="link" onClick={() => askLine(store, { provisionId: owner, offset: 0, line }, { code: 'offline', sentence: offline })}>{t('correct')}</button></>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
