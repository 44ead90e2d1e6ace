/** Precedents found by the library's own index in PostgreSQL: a quick look gathers what has the words, a closer one puts it in order. */
import { facetsOf } from '@/lib/domain/precedents/facets';
import type { AskedWords } from '@/lib/domain/precedents/fit';
import { gather, rarity, type AskedTerm, type Candidate } from '@/lib/domain/precedents/gather';
import { hasPhrase } from '@/lib/domain/precedents/phrases';
import { readQuestion, type ReadQuestion } from '@/lib/domain/precedents/question';
import { CONTENDERS, rankScores } from '@/lib/domain/precedents/rank';
import { mendings } from '@/lib/domain/precedents/spelling';
import { stateOn } from '@/lib/domain/precedents/state';
import { coded, foldedWords, isPlain, termsOf } from '@/lib/domain/precedents/words';
import type { Page, PrecedentQuestion } from '@/lib/ports/precedents';
import type { PrismaClient } from '../../db/client';
import { AS_WRITTEN, NO_FACETS, type EngineAnswer, type SearchEngine } from '../engine';
import { catchUp, clear, stateOf } from './catch-up';
import { facetValues, type EntryFacts, type LibraryFacts } from './facts';
import { IndexReader } from './reader';

/** Entries that can be paged through and are counted in facets. */
const GATHERED = 500;
/** Entries looked through for words in quotes. */
const LOOKED_THROUGH = 3_000;
/** Of a pasted text, the terms that are looked for: the rarest. */
const TERMS = 60;
/** Postings that one question may cost; beyond it the most common terms are left out of the first look. */
const POSTINGS = 300_000;
/** What has no force any more comes after what is alike and has; log-odds. */
const EXPIRED = 1.5;
/** An article that is named without its act, "Điều 12 Luật Đất đai", comes before the others that have the words; log-odds. */
const NAMED_ARTICLE = 3;

/** PostgreSQL as an engine. */
export function postgresEngine(client: PrismaClient): SearchEngine & Pick<IndexReader, 'frequencies'> {
  const reader = new IndexReader(client);
  return {
    name: 'postgres',
    search: (question, page) => search(reader, question, page),
    frequencies: (terms) => reader.frequencies(terms),
    state: () => stateOf(client),
    catchUp: () => catchUp(client),
    async rebuild() {
      await clear(client);
      await catchUp(client);
    },
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
  const wanted = named.length > 0 ? [question.rest, ...question.phrases].join(' ') : text;
  const { words, corrected } = await mended(reader, wanted);
  const { found, shortened } = words.length === 0 ? NOTHING : await ranked(reader, facts, question, { text: wanted, words, on }, passes);
  const isNamed = new Set(named);
  const all = named.length === 0 ? found : [...namedFirst(named, found, words.length > 0), ...found.filter(({ ordinal }) => !isNamed.has(ordinal))];
  const shown = all.slice(0, GATHERED).flatMap(({ ordinal, score }) => ({ entry: facts.of(ordinal)!, score }));
  return {
    ranked: shown.slice(page.offset, page.offset + page.limit).map(({ entry, score }) => ({ articleId: entry.articleId, score })),
    total: shown.length,
    facets: shown.length === 0 ? NO_FACETS : facetsOf(shown.map(({ entry }) => facetValues(entry, on))),
    understood: { ...AS_WRITTEN, reference: question.reference, corrected, shortened },
  };
}

const NOTHING = { found: [] as Found[], shortened: false };

/** Scores of what is named lie above those of what only has the words. */
const ABOVE = 1_000;

/** What was named: where words were asked for beside it, in the order in which it has them. */
function namedFirst(named: readonly number[], found: readonly Found[], hasWords: boolean): Found[] {
  const scores = new Map(found.map(({ ordinal, score }) => [ordinal, score]));
  const last = named.length;
  const scored = named.map((ordinal, at) => ({ ordinal, score: ABOVE + (hasWords ? (scores.get(ordinal) ?? -ABOVE / 2) : 0) + (last - at) / last / 1_000 }));
  return hasWords ? scored.sort((a, b) => b.score - a.score) : scored;
}

/** The folded words to look for, with typing errors mended; `corrected` is the text as it was then read. */
async function mended(reader: IndexReader, text: string): Promise<{ words: string[]; corrected: string | null }> {
  const words = foldedWords(text);
  const slips = text.includes('"') ? new Map<number, string>() : await mendings(words, await reader.vocabulary(), (terms) => reader.frequencies(terms));
  if (slips.size === 0) return { words, corrected: null };
  const right = words.map((word, at) => slips.get(at) ?? word);
  return { words: right, corrected: right.join(' ') };
}

async function ranked(
  reader: IndexReader, facts: LibraryFacts, question: ReadQuestion, asked: { text: string; words: readonly string[]; on: string }, passes: (ordinal: number) => boolean,
): Promise<{ found: Found[]; shortened: boolean }> {
  const all = (await reader.lists(termsOf(asked.words))).sort((a, b) => a.entries - b.entries);
  const terms = affordable(all);
  const best = gather(terms, facts.size, facts.end, passes, question.phrases.length > 0 ? LOOKED_THROUGH : GATHERED);
  const having = question.phrases.length > 0 ? await havingPhrases(reader, best, question.phrases) : best;
  const found = await ordered(reader, facts, question, { ...asked, terms: all }, having);
  return { found, shortened: terms.length < all.length && all.length > TERMS };
}

/** The rarest terms, as many as a question may have and cost. */
function affordable(terms: readonly AskedTerm[]): AskedTerm[] {
  let cost = 0;
  return terms.slice(0, TERMS).filter(({ entries }, at) => (cost += entries) <= POSTINGS || at === 0);
}

async function havingPhrases(reader: IndexReader, candidates: readonly Candidate[], phrases: readonly string[]): Promise<Candidate[]> {
  const words = await reader.words(candidates.map(({ ordinal }) => ordinal));
  return candidates.filter(({ ordinal }) => {
    const entry = words.get(ordinal);
    return entry !== undefined && phrases.every((phrase) => hasPhrase(entry, phrase));
  });
}

/** The first contenders in the order of the ranking, the rest as they were gathered. */
async function ordered(
  reader: IndexReader, facts: LibraryFacts, { article }: ReadQuestion, { text, words, on, terms }: { text: string; words: readonly string[]; on: string; terms: readonly AskedTerm[] }, candidates: readonly Candidate[],
): Promise<Found[]> {
  const contenders = candidates.slice(0, CONTENDERS);
  const entryWords = await reader.words(contenders.map(({ ordinal }) => ordinal));
  const close = contenders.flatMap(({ ordinal, score }) => {
    const [entry, own] = [facts.of(ordinal), entryWords.get(ordinal)];
    return entry && own ? [{ ordinal, entry, words: own, gathered: score, document: entry.documentAt, type: entry.document.type, article: entry.article, heading: entry.heading, parts: entry.parts }] : [];
  });
  const scores = rankScores(askedWords(text, words, terms, facts.size), text, isPlain(text), close);
  const priors = close.map(({ entry }) => priorOf(entry, article, on));
  const first = close.map(({ ordinal }, at) => ({ ordinal, score: scores[at]! + priors[at]! })).sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  const lowest = first.at(-1)?.score ?? 0;
  return [...first, ...candidates.slice(CONTENDERS).map(({ ordinal, score }, at) => ({ ordinal, score: lowest - at - 1 + score / 1e6 }))];
}

function priorOf({ article, document }: EntryFacts, named: string | null, on: string): number {
  const isNamed = named !== null && /\d+[a-zđ]?/iu.exec(article)?.[0].toLowerCase() === named;
  return (stateOn(document, on) === 'expired' ? -EXPIRED : 0) + (isNamed ? NAMED_ARTICLE : 0);
}

/** The words of the question with what each tells. A mended word counts as it was mended, without accents. */
function askedWords(text: string, words: readonly string[], terms: readonly AskedTerm[], library: number): AskedWords {
  const entries = new Map(terms.map((term) => [term.term, term.entries]));
  const written = foldedWords(text);
  const codes = coded(text);
  return {
    codes: words.every((word, at) => word === written[at]) ? codes : coded(words.join(' ')),
    rarities: Float64Array.from(words, (word) => rarity(entries.get(word) ?? 0, library)),
  };
}
