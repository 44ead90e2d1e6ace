/** The order in which a person sees what was found. */
import { evaluate, type Forest } from '../forest';
import data from './data/ranking.json';
import { featureRows, FEATURES, type Contender } from './features';
import type { AskedWords } from './fit';

/** Entries that are looked at closely for one question: nobody reads further, and each costs time. */
export const CONTENDERS = 120;

/** The column that the trees correct: how well the first look liked the entry. */
export const OWN_COLUMN = FEATURES.indexOf('gathered');

const forest: Forest = {
  base: data.base,
  slope: data.slope,
  trees: data.trees.map(({ feature, left, value }) => ({ feature: Int16Array.from(feature), left: Int16Array.from(left), value: Float32Array.from(value) })),
};

/**
 * How likely each contender is what was meant, as log-odds, in the order given. The trees were fitted by `npm run train:ranking`
 * to names of national procedures and the articles that lay these down.
 * @param text the question, for the words that say what kind of provision is looked for
 * @param plain true where the question has no accents
 */
export function rankScores(asked: AskedWords, text: string, plain: boolean, contenders: readonly Contender[]): number[] {
  return featureRows(asked, text, plain, contenders).map((row) => evaluate(forest, row, OWN_COLUMN));
}
