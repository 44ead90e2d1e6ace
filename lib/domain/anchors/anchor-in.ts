import type { StructuredDocument } from '../structure/types';
import { exactCandidates, fuzzyCandidates, type Candidate } from './candidates';
import { flowOf, type Flow } from './flow';
import { headingOf, sameHeading } from './heading-of';
import { contextWords } from './score';
import type { Anchor, AnchorPlace } from './types';

/** Context that must be there for a place to be sure, and the lead it must have over the next best. */
const SURE_CONTEXT = 0.5;
const SURE_MARGIN = 0.05;
/** An edited quote is sure only when nearly all of it is there and nothing else comes near. */
const SURE_LIKENESS = 0.8;
const SURE_MARGIN_EDITED = 0.15;
/** Fewer words than this occur anywhere; without their context they say nothing about a place. */
const TELLING_WORDS = 5;
const LOST_CONTEXT = 0.25;
const LEAST_SCORE = 0.4;

const ORPHAN = { state: 'orphan', provision: null, start: 0, end: 0 } as const;

/**
 * Where an anchor stands in a document, and how sure that is. Word for word first, then allowing
 * for edits. Rather asks or gives up than attaches a comment to a look-alike: two places that fit
 * equally are never sure.
 */
export function anchorIn(document: StructuredDocument, anchor: Anchor, flow: Flow = flowOf(document)): AnchorPlace {
  // A comment of a file may have no words that it was put on.
  if (anchor.quote.trim() === '') return { ...ORPHAN, score: 0, margin: 0 };
  const [heading, place] = [anchor.head === true ? headingOf(document, anchor) : null, inText(anchor, flow)];
  // A line that was read as part of a heading may be read as text now, and the other way about.
  if (heading !== null) return heading.state === 'orphan' && place.state === 'sure' ? place : heading;
  return place.state === 'orphan' && isTelling(anchor) ? (sameHeading(document, anchor) ?? place) : place;
}

function inText(anchor: Anchor, flow: Flow): AnchorPlace {
  const exact = exactCandidates(flow, anchor);
  const isPlain = exact.some((one) => one.provision === anchor.provision && contextOf(one) >= SURE_CONTEXT);
  const found = isPlain ? exact : [...exact, ...fuzzyCandidates(flow, anchor).filter((fuzzy) => !exact.some((one) => overlaps(one, fuzzy)))];
  const [best, next] = found.sort((a, b) => b.score - a.score || Number(b.provision === anchor.provision) - Number(a.provision === anchor.provision));
  if (!best) return { ...ORPHAN, score: 0, margin: 0 };
  const margin = best.score - (next?.score ?? 0);
  if (isLost(best, anchor)) return { ...ORPHAN, score: best.score, margin };
  const { provision, start, end, score } = best;
  return { state: isSure(best, margin, anchor) ? 'sure' : 'to-confirm', provision, start, end, score, margin };
}

function isSure(best: Candidate, margin: number, anchor: Anchor): boolean {
  if (best.fit.quote < 1) return best.fit.quote >= SURE_LIKENESS && contextOf(best) >= SURE_CONTEXT && margin >= SURE_MARGIN_EDITED;
  const isTellingThere = best.provision === anchor.provision && isTelling(anchor);
  return margin >= SURE_MARGIN && (contextOf(best) >= SURE_CONTEXT || isTellingThere);
}

/** A short quote far from its words and place is found everywhere; so is nothing that barely fits. */
function isLost(best: Candidate, anchor: Anchor): boolean {
  if (best.score < LEAST_SCORE) return true;
  return best.provision !== anchor.provision && !isTelling(anchor) && contextOf(best) < LOST_CONTEXT;
}

function isTelling(anchor: Anchor): boolean {
  return contextWords(anchor.quote).length >= TELLING_WORDS;
}

function contextOf(one: Candidate): number {
  return (one.fit.prefix + one.fit.suffix) / 2;
}

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.provision === b.provision && a.start < b.end && b.start < a.end;
}
