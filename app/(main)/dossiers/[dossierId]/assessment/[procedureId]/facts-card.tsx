import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { agencyInWords, durationInWords, feeInWords, formInWords, validityInWords } from '@/lib/domain/assessment/suggest/wording';
import type { ProcedureFacts, Source } from '@/lib/domain/procedures/extract/types';

interface Props {
  readonly facts: ProcedureFacts;
  /** Where a provision is shown, and what its place is called. */
  readonly linkTo: (id: string) => { readonly href: string; readonly place: string };
}

/** What the draft states about the procedure in figures and names, each with the way to its words. */
export async function FactsCard({ facts, linkTo }: Props) {
  const t = await getTranslations('assessment.facts');
  const list = <T extends Source>(of: readonly T[], words: (fact: T) => string) => listOf(of, words, linkTo, (n) => t('more', { n }));
  const limits = facts.timeLimits.filter((limit) => limit.whose === 'agency');
  const channels = facts.channels.filter((one) => one.way === 'submit');
  const groups: readonly (readonly [string, ReactNode])[] = [
    [t('timeLimits'), list(limits, (limit) => [durationInWords(limit), limit.actor].filter(Boolean).join(' – '))],
    [t('sets'), list(facts.sets, (set) => t('setCount', { n: set.value }))],
    [t('papers', { n: facts.papers.length }), list(facts.papers, (paper) => [paper.name, formInWords(paper), paper.formNumber].filter(Boolean).join(' · '))],
    [t('fees'), list(facts.fees, feeInWords)],
    [t('agencies'), list(facts.agencies, agencyInWords)],
    [t('channels'), list(channels, (one) => t(`channel.${one.channel}`))],
    [t('forms'), list(facts.forms, (form) => form.number)],
    [t('validity'), list(facts.validity, validityInWords)],
  ];
  const known = groups.filter(([, content]) => content !== null);
  return (
    <section aria-label={t('title')} className="mb-4 border-b border-line pb-4">
      <h2 className="mb-2 text-base">{t('title')}</h2>
      {known.length === 0 ? <p className="text-ink-soft">{t('none')}</p> : (
        <dl className="flex flex-col gap-2 text-sm">
          {known.map(([name, content]) => <div key={name}><dt className="text-ink-soft">{name}</dt><dd>{content}</dd></div>)}
        </dl>
      )}
    </section>
  );
}

const MOST_SHOWN = 6;

/** The same words from several places stand once, with the first place; null where there are none. */
function listOf<T extends Source>(facts: readonly T[], words: (fact: T) => string, linkTo: Props['linkTo'], more: (n: number) => string): ReactNode {
  const once = new Map<string, T>();
  for (const fact of facts) if (!once.has(words(fact).toLowerCase())) once.set(words(fact).toLowerCase(), fact);
  const all = [...once.values()];
  const items = (some: readonly T[]) => (
    <ul className="flex flex-col gap-0.5">
      {some.map((fact, i) => {
        const { href, place } = linkTo(fact.provision);
        // Facts of one provision in a row share one link, after the last of them.
        const last = some[i + 1]?.provision !== fact.provision;
        return <li key={`${fact.provision}-${fact.start}`} lang="vi"><span className="font-medium">{words(fact)}</span>{last && <> <Link className="link" href={href}>{place}</Link></>}</li>;
      })}
    </ul>
  );
  if (all.length === 0) return null;
  if (all.length <= MOST_SHOWN) return items(all);
  return <>{items(all.slice(0, MOST_SHOWN))}<details><summary className="link cursor-pointer">{more(all.length - MOST_SHOWN)}</summary>{items(all.slice(MOST_SHOWN))}</details></>;
}
