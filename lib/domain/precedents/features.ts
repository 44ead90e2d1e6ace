/** What the ranking sees of an entry beside a question: one row of numbers. */
import type { Part } from '../procedures/types';
import data from './data/heading-words.json';
import { Matcher, MEASURES, type AskedWords, type EntryWords } from './fit';
import { FIELDS } from './segment';

/** An entry that was gathered, with all that is known of it. */
export interface Contender {
  readonly words: EntryWords;
  /** Score of the first look. */
  readonly gathered: number;
  /** Any key that is the same for entries of one document. */
  readonly document: number | string;
  /** Type of its document: "Nghị định". */
  readonly type: string;
  readonly article: string;
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** The texts in which accents are looked at too. */
const ACCENTED = ['heading', 'body', 'title'] as const;

const PARTS_SEEN: readonly Part[] = ['dossier', 'step', 'time_limit', 'condition', 'agency', 'result'];

/** How high a document stands, by its type: laws 1, resolutions 2, decrees 3, decisions 4, circulars 5, others 6 (Law 64/2025/QH15 Art. 4). */
const RANKS: readonly (readonly [RegExp, number])[] = [[/^(hiến pháp|luật|bộ luật|pháp lệnh)/iu, 1], [/^nghị quyết/iu, 2], [/^nghị định/iu, 3], [/^quyết định/iu, 4], [/^thông tư/iu, 5]];
const rankOf = (type: string): number => RANKS.find(([sign]) => sign.test(type))?.[1] ?? 6;

/** Frames of acts stand first: "Điều 1. Phạm vi điều chỉnh". Beyond this the number of an article says nothing. */
const LAST_NUMBER = 20;

const measured = (scope: string) => MEASURES.map((measure) => `${scope}.${measure}`);
const kinds = (scope: string) => data.groups.map(({ id }) => `${scope}.${id}`);

/** Features of an entry by itself; each stands once more as its distance from the best of the contenders. */
const OWN = [
  'gathered', 'order', ...FIELDS.flatMap(measured), ...ACCENTED.flatMap((field) => measured(`${field}.accents`)),
  'all.wordsCovered', 'all.pairsCovered', 'head.wordsCovered', 'head.pairsCovered',
  'document.sum', 'document.five', 'document.best', 'document.entries',
  'bodyLength', 'headingLength', 'rank', 'number', 'parts', ...PARTS_SEEN.map((part) => `part.${part}`), ...kinds('heading.kind'),
];

/** Features that are the same for all contenders. */
const OF_QUESTION = ['questionLength', ...kinds('question.kind')];

export const FEATURES: readonly string[] = [...OWN, ...OWN.map((name) => `${name}.behind`), ...OF_QUESTION];

const kindsOf = (text: string): number[] => {
  const plain = `${text.normalize('NFC').toLowerCase()} `;
  return data.groups.map(({ words }) => Number(words.some((word) => plain.includes(word))));
};

/**
 * A row of features for each contender.
 * @param plain true where the question has no accents, so that none are looked at
 * @param contenders best first, as they were gathered
 */
export function featureRows(asked: AskedWords, text: string, plain: boolean, contenders: readonly Contender[]): Float32Array[] {
  const folded = new Matcher(asked, false);
  const accented = plain ? folded : new Matcher(asked, true);
  const highest = contenders[0]?.gathered ?? 1;
  const siblingsOf = new Map<Contender['document'], number[]>();
  for (const { document, gathered } of contenders) siblingsOf.set(document, [...(siblingsOf.get(document) ?? []), gathered / highest]);
  const question = [asked.codes.length, ...kindsOf(text)];
  const rows = contenders.map((contender, order) => {
    const row = new Float32Array(FEATURES.length);
    row[0] = contender.gathered / highest;
    row[1] = Math.log(1 + order);
    let at = 2;
    for (const field of FIELDS) at = folded.measure(contender.words[field], field, [], row, at);
    const [all, head] = [accented.fresh(), accented.fresh()];
    for (const field of ACCENTED) at = accented.measure(contender.words[field], field, field === 'body' ? [all] : [all, head], row, at);
    accented.measure(contender.words.place, 'place', [all, head], new Float32Array(MEASURES.length), 0);
    const siblings = siblingsOf.get(contender.document)!;
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    row.set([
      ...accented.covered(all), ...accented.covered(head),
      (10 * sum(siblings)) / contenders.length, sum(siblings.slice(0, 5)) / 5, siblings[0]!, siblings.length,
      Math.log(1 + contender.words.body.length), Math.log(1 + contender.words.heading.length),
      rankOf(contender.type), Math.min(LAST_NUMBER, Number(/\d+/.exec(contender.article)?.[0] ?? 0)),
      Number(contender.parts.length > 0), ...PARTS_SEEN.map((part) => Number(contender.parts.includes(part))),
      ...kindsOf(contender.heading),
    ], at);
    row.set(question, 2 * OWN.length);
    return row;
  });
  for (let f = 0; f < OWN.length; f++) {
    const best = rows.reduce((most, row) => Math.max(most, row[f]!), -Infinity);
    for (const row of rows) row[OWN.length + f] = row[f]! - best;
  }
  return rows;
}
