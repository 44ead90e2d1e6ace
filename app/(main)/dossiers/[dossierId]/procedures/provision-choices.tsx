'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/components/ui/button';
import { Choice, ChoiceGroup } from '@/app/components/ui/choice';
import { Field, Input } from '@/app/components/ui/field';
import { Select } from '@/app/components/ui/select';
import { PARTS, type Part } from '@/lib/domain/procedures/types';
import type { ArticleChoice, ProvisionChoice } from '@/lib/usecases/view-procedures';
import { choose, matching, openInside, type Chosen } from './chosen';

interface Props {
  readonly articles: readonly ArticleChoice[];
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
}

/** Drafts have up to some hundred articles: more than this are shown only when asked for, and then with a filter. */
const SHOWN_AT_FIRST = 12;

/** The articles of the draft with their clauses and points as tick boxes; each chosen one may be said to regulate a part. */
export function ProvisionChoices({ articles, chosen, onChange }: Props) {
  const t = useTranslations('procedures.add');
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(articles.length <= SHOWN_AT_FIRST);
  const found = matching(articles, query);
  const shown = all ? found : found.slice(0, SHOWN_AT_FIRST);
  const set = (id: string, part: Part | null | undefined) => onChange(choose(chosen, id, part));
  return (
    <ChoiceGroup legend={t('where')}>
      <p className="text-sm text-ink-soft">{t('whereHint')}</p>
      {articles.length > SHOWN_AT_FIRST && (
        <Field label={t('filter')} className="max-w-md"><Input type="search" value={query} placeholder={t('filterPlaceholder')} onChange={(e) => setQuery(e.target.value)} /></Field>
      )}
      {found.length === 0 && <p className="py-2 text-ink-soft">{t('nothing')}</p>}
      <ul className="mt-1 divide-y divide-line rounded-md border border-line empty:hidden">
        {shown.map((article) => (
          <li key={article.id} className="px-3 py-1.5">
            <OneProvision provision={article} chosen={chosen} set={set} />
            <Inside article={article} chosen={chosen} set={set} open={query.trim() !== ''} />
          </li>
        ))}
      </ul>
      {shown.length < found.length && <Button size="sm" className="self-start" onClick={() => setAll(true)}>{t('more', { n: found.length - shown.length })}</Button>}
      <p aria-live="polite" className="text-sm text-ink-soft">{t('chosen', { n: chosen.size })}</p>
    </ChoiceGroup>
  );
}

interface Choosing {
  readonly chosen: Chosen;
  readonly set: (id: string, part: Part | null | undefined) => void;
}

/** Clauses and points stay folded until somebody looks for them: most procedures stand in whole articles. */
function Inside({ article, open, chosen, set }: Choosing & { article: ArticleChoice; open: boolean }) {
  const t = useTranslations('procedures.add');
  const inside = openInside(article, chosen);
  if (chosen.has(article.id) || inside.length === 0) return null;
  return (
    <details open={open} className="ml-6.5">
      <summary className="text-sm text-ink-soft hover:text-ink">{t('inside', { n: article.inside.length })}</summary>
      <ul>{inside.map((provision) => <li key={provision.id}><OneProvision provision={provision} chosen={chosen} set={set} /></li>)}</ul>
    </details>
  );
}

function OneProvision({ provision: { id, place, words }, chosen, set }: Choosing & { provision: ProvisionChoice }) {
  const t = useTranslations('procedures.add');
  const parts = useTranslations('common.parts');
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
      <Choice type="checkbox" className="min-w-0 flex-1 basis-72" checked={chosen.has(id)} onChange={(e) => set(id, e.target.checked ? null : undefined)}
        label={<span lang="vi"><strong className="font-medium">{place}.</strong> {words}</span>} />
      {chosen.has(id) && (
        <span className="w-60">
          <Select aria-label={t('partOf', { place })} value={chosen.get(id) ?? ''} onChange={(e) => set(id, PARTS.find((part) => part === e.target.value) ?? null)}>
            <option value="">{t('noPart')}</option>
            {PARTS.map((part) => <option key={part} value={part}>{parts(part)}</option>)}
          </Select>
        </span>
      )}
    </div>
  );
}
