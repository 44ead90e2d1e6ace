/** The findings of T18 and T19: what the library knows against the acts that a draft rests on and cites. What it does not know is never told. */
import { formatDate } from '../../format/date';
import type { CheckedAct } from '../../precedents/citations';
import type { CitedPlace } from '../../precedents/cited-acts';
import { effectIn } from '../effect-date';
import { findingOf, rulesFor, type Caught, type Rule } from '../rules';
import { nameOfAct } from '../superior/rank';
import type { CheckSubject, RuleFinding } from '../types';

type Subject = Pick<CheckSubject, 'document' | 'regime' | 'documentType' | 'on'>;

/** Finds nothing where the rules do not hold on that day. Ordered as the rules are, then as the acts come. */
export function judgeCitations(subject: Subject, acts: readonly CheckedAct[], rules: readonly Rule[]): RuleFinding[] {
  const holding = rulesFor(rules, subject.on, subject.regime, subject.documentType);
  return holding.flatMap((rule) => caughtBy(rule, subject, acts).map((caught) => findingOf(rule, caught, subject.regime)));
}

function caughtBy({ detector }: Rule, subject: Subject, acts: readonly CheckedAct[]): Caught[] {
  if (detector === 'basis-out-of-force') {
    const effect = effectOf(subject);
    return acts.flatMap((act) => outOfForce(act, effect));
  }
  return detector === 'missing-article' ? acts.flatMap(missingArticles) : [];
}

/** The day from which the draft has force, ISO; the day of judgement where it is that of signing, null where it does not say. */
function effectOf({ document, on }: Subject): string | null {
  const found = document.provisions.flatMap((provision) => effectIn(provision) ?? [])[0];
  return found === undefined ? null : found.signing ? on : found.stated;
}

/** A basis may come into force with the draft (Decree 78/2025 Art. 62): one that comes later is caught only where the draft says its day. */
function outOfForce({ basis, act, state, places, number }: CheckedAct, effect: string | null): Caught[] {
  if (basis === null || act === null) return [];
  const place = places[0];
  const at = place ? whereOf(place) : { provision: null, quote: number };
  if (state === 'expired') return [{ ...at, words: { act: nameOfAct(number), fault: `hết hiệu lực từ ngày ${formatDate(act.expiredOn ?? '')}` } }];
  if (state !== 'not-yet' || act.effectiveOn === null || effect === null || act.effectiveOn <= effect) return [];
  return [{ ...at, words: { act: nameOfAct(number), fault: `đến ngày ${formatDate(act.effectiveOn)} mới có hiệu lực, sau ngày có hiệu lực của dự thảo` } }];
}

/** Each citation of an article beyond the last of its act. */
function missingArticles({ number, articles, act, last, places }: CheckedAct): Caught[] {
  const missing = new Set(articles.filter(({ state }) => state === 'missing').map((article) => article.number));
  if (missing.size === 0 || act === null || last === null) return [];
  return places.filter((place) => place.articles.some((one) => missing.has(one)))
    .map((place) => ({ ...whereOf(place), words: { act: nameOfAct(number), last: String(last), link: `/precedents?${new URLSearchParams({ q: number })}` } }));
}

const whereOf = ({ provision, start, end, quote }: CitedPlace): Caught => ({ provision, quote, range: { start, end } });
