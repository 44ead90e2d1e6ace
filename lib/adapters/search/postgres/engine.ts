/** Precedents found by the library's own index in PostgreSQL: a quick look gathers what has the words, a closer one puts it in order. */
import { spelledOut } from '@/lib/domain/precedents/abbreviations';
import { facetsOf } from '@/lib/domain/precedents/facets';
import type { AskedWords } from '@/lib/domain/precedents/fit';
import { gather, rarity, type Candidate } from '@/lib/domain/precedents/gather';
import { hasPhrase } from '@/lib/domain/precedents/phrases';
import { readQuestion, type ReadQuestion } from '@/lib/domain/precedents/question';
import { CONTENDERS } from '@/lib/domain/precedents/rank';
import { mendings } from '@/lib/domain/precedents/spelling';
import { coded, foldedWords, termsOf } from '@/lib/domain/precedents/words';
import type { Page, PrecedentQuestion } from '@/lib/ports/precedents';
import type { PrismaClient } from '../../db/client';
import type { Rerank } from '../meili/engine';
import { closerLook } from '../closer-look';
import { AS_WRITTEN, NO_FACETS, type EngineAnswer, type SearchEngine } from '../engine';
import { catchUp, rebuild, stateOf } from './catch-up';
import { facetValues, type LibraryFacts } from './facts';
import { IndexReader } from './reader';
import { rerank } from './rerank';

/** Entries that can be paged through and are counted in facets. */
const GATHERED = 500;
/** Of a pasted text, the terms that are looked for: the rarest. */
const TERMS = 60;
/** Postings that one question may cost; beyond it the most common terms are left out of the first look. */
const POSTINGS = 220_000;

export interface PostgresEngine extends SearchEngine, Pick<IndexReader, 'frequencies'> {
  readonly rerank: Rerank;
  /** Which entries the index leaves out because another entry of their act says the same. */
  readonly doubles: () => Promise<Pick<LibraryFacts, 'isDouble'>>;
}

/** PostgreSQL as an engine. */
export function postgresEngine(client: PrismaClient): PostgresEngine {
  const reader = new IndexReader(client);
  return {
    name: 'postgres',
    search: (question, page) => search(reader, question, page),
    frequencies: (terms) => reader.frequencies(terms),
    doubles: () => reader.facts(),
    rerank: (question, candidates) => rerank(reader, question, candidates),
    state: () => stateOf(client),
    catchUp: () => catchUp(client),
    rebuild: () => rebuild(client),
  };
}

interface Found {
  readonly ordinal: number;
  readonly score: number;
}

async function search(reader: IndexReader, { text, filter = {}, on }: PrecedentQuestion, page: Page): Promise<EngineAnswer> {
  const facts = await reader.facts();
  const question = readQuestion(text);
  const passes = facts.passing(filter, on);
  const named = facts.named(question.numbers, question.article).filter(passes);
  // A number that no act has may be a date or a share: then it is a word like the others.
  const wanted = spelledOut(named.length > 0 ? [question.rest, ...question.phrases].join(' ') : text);
  const { words, corrected } = await asMeant(reader, wanted, question.phrases.length > 0);
  const { found, shortened, cut } = words.length === 0 ? NOTHING : await ranked(reader, facts, question, { text: wanted, words, on }, passes);
  const isNamed = new Set(named);
  const all = named.length === 0 ? found : [...namedFirst(named, found, words.length > 0), ...found.filter(({ ordinal }) => !isNamed.has(ordinal))];
  const shown = all.slice(0, GATHERED).flatMap(({ ordinal, score }) => ({ entry: facts.of(ordinal)!, score }));
  return {
    ranked: shown.slice(page.offset, page.offset + page.limit).map(({ entry, score }) => ({ articleId: entry.articleId, score })),
    total: shown.length,
    beyond: all.length > GATHERED ? 'more' : cut ? 'unknown' : 'nothing',
    facets: shown.length === 0 ? NO_FACETS : facetsOf(shown.map(({ entry }) => facetValues(entry, on))),
    understood: { ...AS_WRITTEN, reference: question.reference, corrected, shortened },
  };
}

const NOTHING = { found: [] as Found[], shortened: false, cut: false };

/** Scores of what is named lie above those of what only has the words. */
const ABOVE = 1_000;

/** What was named: where words were asked for beside it, in the order in which it has them. */
function namedFirst(named: readonly number[], found: readonly Found[], hasWords: boolean): Found[] {
  const scores = new Map(found.map(({ ordinal, score }) => [ordinal, score]));
  const last = named.length;
  const scored = named.map((ordinal, at) => ({ ordinal, score: ABOVE + (hasWords ? (scores.get(ordinal) ?? -ABOVE / 2) : 0) + (last - at) / last / 1_000 }));
  return hasWords ? scored.sort((a, b) => b.score - a.score) : scored;
}

/** The folded words to look for, with typing errors mended unless some stand in quotes; `corrected` is the text as it was then read. */
async function asMeant(reader: IndexReader, text: string, quoted: boolean): Promise<{ words: string[]; corrected: string | null }> {
  const words = foldedWords(text);
  const slips = quoted ? new Map<number, string>() : await mendings(words, await reader.vocabulary(), (terms) => reader.frequencies(terms));
  if (slips.size === 0) return { words, corrected: null };
  const right = words.map((word, at) => slips.get(at) ?? word);
  return { words: right, corrected: right.join(' ') };
}

async function ranked(
  reader: IndexReader, facts: LibraryFacts, { phrases, article }: ReadQuestion, { text, words, on }: { text: string; words: readonly string[]; on: string }, passes: (ordinal: number) => boolean,
): Promise<{ found: Found[]; shortened: boolean; cut: boolean }> {
  const entriesOf = await reader.frequencies(termsOf(words));
  const terms = affordable(entriesOf);
  const allowed = phrases.length > 0 ? await holding(reader, facts, phrases, passes) : passes;
  // One more than is shown tells that there are more.
  const best = gather(await reader.lists(terms), facts.size, facts.end, allowed, GATHERED + 1);
  const having = phrases.length > 0 ? await havingPhrases(reader, best, phrases) : best;
  const wordsOf = await reader.words(having.slice(0, CONTENDERS).map(({ ordinal }) => ordinal));
  const asked = { text, words: askedWords(text, words, entriesOf, facts.size), article, on };
  const found = closerLook(asked, having.map(({ ordinal, score }) => ({ ordinal, score, entry: facts.of(ordinal)! })), wordsOf);
  return { found, shortened: entriesOf.size > TERMS, cut: best.length > GATHERED };
}

/** The rarest terms, as many as a question may have and cost. */
function affordable(entriesOf: ReadonlyMap<string, number>): string[] {
  let cost = 0;
  return [...entriesOf].sort(([, a], [, b]) => a - b).slice(0, TERMS).filter(([, entries], at) => (cost += entries) <= POSTINGS || at === 0).map(([term]) => term);
}

/** Lets through what has every word and pair of the phrases: nearly always, the phrases. */
async function holding(reader: IndexReader, facts: LibraryFacts, phrases: readonly string[], passes: (ordinal: number) => boolean): Promise<(ordinal: number) => boolean> {
  const terms = [...new Set(phrases.flatMap((phrase) => termsOf(foldedWords(phrase))))];
  const found = await reader.lists(terms);
  const has = new Uint16Array(found.length === terms.length ? facts.end : 0);
  for (const { lists } of found) for (const { ordinals } of lists) for (const ordinal of ordinals) has[ordinal]!++;
  return (ordinal) => has[ordinal] === terms.length && passes(ordinal);
}

/** Those that have the phrases word by word, with their accents. */
async function havingPhrases(reader: IndexReader, candidates: readonly Candidate[], phrases: readonly string[]): Promise<Candidate[]> {
  const words = await reader.words(candidates.map(({ ordinal }) => ordinal));
  return candidates.filter(({ ordinal }) => {
    const entry = words.get(ordinal);
    return entry !== undefined && phrases.every((phrase) => hasPhrase(entry, phrase));
  });
}

/** The words of the question with what each tells. A mended word counts as it was mended, without accents. */
function askedWords(text: string, words: readonly string[], entriesOf: ReadonlyMap<string, number>, library: number): AskedWords {
  const written = foldedWords(text);
  const codes = coded(text);
  return {
    codes: words.every((word, at) => word === written[at]) ? codes : coded(words.join(' ')),
    rarities: Float64Array.from(words, (word) => rarity(entriesOf.get(word) ?? 0, library)),
  };
}
