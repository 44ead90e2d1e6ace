/** What the order of results is learnt by: LambdaRank (Burges, 2010). */
import type { Slopes } from '../trees';

/** Nobody looks far down: from here on a place is worth half. */
const FIRST_PAGE = 10;

/** What an answer is worth at a place, 0 the first: the discount of NDCG. */
const worthAt = (place: number): number => (place < FIRST_PAGE ? 1 : 0.5) / Math.log2(2 + place);

/**
 * Slopes for lists of results, one list a question: every pair of a right and a wrong entry pulls apart, by how much the list
 * would gain if they changed places. Log loss of each entry by itself spends most of its trees on entries that nobody sees.
 * @param lists rows of each question
 * @param right 1 for an entry that answers
 */
export function lambdaRank(lists: readonly Int32Array[], right: Uint8Array): Slopes {
  return (score, gradient, hessian) => {
    for (const list of lists) {
      const ranked = list.toSorted((a, b) => score[b]! - score[a]! || a - b);
      for (const row of list) {
        gradient[row] = 0;
        hessian[row] = 1e-6; // a row without a pair must not divide by nothing
      }
      const answers = list.reduce((count, row) => count + right[row]!, 0);
      let best = 0;
      for (let place = 0; place < Math.min(answers, FIRST_PAGE); place++) best += worthAt(place);
      ranked.forEach((yes, above) => {
        if (right[yes] === 0) return;
        ranked.forEach((no, below) => {
          if (right[no] === 1) return;
          const gain = Math.abs(worthAt(above) - worthAt(below)) / best;
          const wrong = 1 / (1 + Math.exp(score[yes]! - score[no]!));
          gradient[yes]! -= gain * wrong;
          gradient[no]! += gain * wrong;
          hessian[yes]! += gain * wrong * (1 - wrong);
          hessian[no]! += gain * wrong * (1 - wrong);
        });
      });
    }
  };
}
