import { canonicalTones } from '../text/fold';
import { closestStretch } from './approximate';
import type { Flow, Place } from './flow';
import { contextShare, contextWords, scoreOf, type Fit } from './score';
import type { Anchor } from './types';

/** A place where an anchor may stand: characters [start, end) of the provision's text. */
export interface Candidate {
  readonly provision: string;
  readonly start: number;
  readonly end: number;
  readonly fit: Fit;
  readonly score: number;
}

/** More repetitions of a quote than this are not weighed: it is no quote by which a place is known. */
const MOST_REPETITIONS = 200;
/** Provisions searched for an edited quote: the anchor's own and those that share most words with it. */
const MOST_SEARCHED = 8;
const LEAST_LIKENESS = 0.5;

/** Every place where the quote stands word for word. */
export function exactCandidates(flow: Flow, anchor: Anchor): Candidate[] {
  const quote = canonicalTones(anchor.quote);
  const found: Candidate[] = [];
  let index = 0;
  for (let at = flow.text.indexOf(quote); at !== -1 && found.length < MOST_REPETITIONS; at = flow.text.indexOf(quote, at + 1)) {
    while (index < flow.places.length && flow.places[index]!.end < at + quote.length) index += 1;
    const place = flow.places[index];
    if (place && place.start <= at) found.push(candidate(flow, anchor, place, at, at + quote.length, 1));
  }
  const own = flow.byId.get(anchor.provision);
  if (found.length === MOST_REPETITIONS && own) {
    const at = flow.text.indexOf(quote, own.start + anchor.start);
    if (at === own.start + anchor.start && at + quote.length <= own.end) found.push(candidate(flow, anchor, own, at, at + quote.length, 1));
  }
  return found;
}

/** The best place for an edited quote in each provision that may hold it. */
export function fuzzyCandidates(flow: Flow, anchor: Anchor): Candidate[] {
  const quote = canonicalTones(anchor.quote);
  return likelyPlaces(flow, anchor, quote).flatMap((place) => {
    const stretch = closestStretch(flow.text.slice(place.start, place.end), quote, LEAST_LIKENESS);
    return stretch ? [candidate(flow, anchor, place, place.start + stretch.start, place.start + stretch.end, stretch.likeness)] : [];
  });
}

function likelyPlaces(flow: Flow, anchor: Anchor, quote: string): Place[] {
  const wanted = new Set(contextWords(quote));
  const words = flow.words();
  const scored = flow.places.flatMap((place, index) => {
    let shared = 0;
    for (const word of wanted) if (words[index]!.has(word)) shared += 1;
    const isOwn = place.provision === anchor.provision;
    return shared >= wanted.size * LEAST_LIKENESS || isOwn ? [{ place, rank: shared + (isOwn ? wanted.size + 1 : 0) }] : [];
  });
  return scored
    .sort((a, b) => b.rank - a.rank || a.place.start - b.place.start)
    .slice(0, MOST_SEARCHED)
    .map(({ place }) => place);
}

function candidate(flow: Flow, anchor: Anchor, place: Place, from: number, to: number, likeness: number): Candidate {
  const start = from - place.start;
  const isOwn = place.provision === anchor.provision;
  const distance = Math.abs(start - anchor.start) / Math.max(1, place.end - place.start);
  const fit: Fit = {
    quote: likeness,
    prefix: contextShare(contextWords(canonicalTones(anchor.prefix)), contextWords(flow.text.slice(Math.max(0, from - anchor.prefix.length - SLACK), from))),
    suffix: contextShare(contextWords(canonicalTones(anchor.suffix)), contextWords(flow.text.slice(to, to + anchor.suffix.length + SLACK))),
    place: isOwn ? 1 - Math.min(1, distance) / 2 : 0,
  };
  return { provision: place.provision, start, end: to - place.start, fit, score: scoreOf(fit) };
}

/** Context is looked for a little farther than it reached, in case a word or two came between. */
const SLACK = 16;
