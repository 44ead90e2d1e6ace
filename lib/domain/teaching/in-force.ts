import type { Judgement } from './types';

/**
 * The last judgement on each line, by id of its provision: of the reading that the version now has, and
 * not taken back. `judgements` are in the order in which they were made.
 */
export function inForce(judgements: readonly Judgement[], reading: number): Map<string, Judgement> {
  const undone = new Set(judgements.map(({ undoes }) => undoes));
  return new Map(judgements.filter((one) => one.reading === reading && one.undoes === null && !undone.has(one.id)).map((one) => [one.provisionId, one]));
}
