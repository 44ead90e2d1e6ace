import type { StructuredDocument } from '../structure/types';
import { canonicalTones } from '../text/fold';
import { closestStretch } from './approximate';
import type { Anchor, AnchorPlace } from './types';

/** Less than this of a heading left, and it is another one. */
const LEAST_LIKENESS = 0.5;

type Headed = Pick<StructuredDocument, 'provisions'>;

/** Where a heading has the very words, or null: sure in the same provision, or in one alone. */
export function sameHeading({ provisions }: Headed, { quote, provision }: Anchor): AnchorPlace | null {
  const words = canonicalTones(quote);
  const exact = provisions.filter(({ heading }) => canonicalTones(heading).includes(words));
  const [first, second] = exact;
  if (exact.some(({ id }) => id === provision)) return place('sure', provision, 1);
  return first ? place(second ? 'to-confirm' : 'sure', first.id, second ? 0.5 : 1) : null;
}

/**
 * Where words of a heading now stand. Sure in the same provision, or where one heading alone has them;
 * a heading that was reworded has to be confirmed.
 */
export function headingOf(document: Headed, anchor: Anchor): AnchorPlace {
  const exact = sameHeading(document, anchor);
  if (exact) return exact;
  const quote = canonicalTones(anchor.quote);
  const reworded = document.provisions
    .map(({ id, heading }) => ({ id, likeness: closestStretch(canonicalTones(heading), quote, LEAST_LIKENESS)?.likeness ?? 0 }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)[0];
  return reworded ? place('to-confirm', reworded.id, reworded.likeness) : place('orphan', null, 0);
}

const place = (state: AnchorPlace['state'], provision: string | null, score: number): AnchorPlace =>
  ({ state, provision, start: 0, end: 0, score, margin: state === 'sure' ? score : 0 });
