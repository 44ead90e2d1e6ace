/** The cue list (data/cues.json) compiled: words that speak for or against a part of a procedure. */
import { sieveOf } from '../text/sieve';
import data from './data/cues.json';

export interface Cue {
  readonly id: string;
  /** Part or counter-class it speaks for: "dossier", "time", "internal" … */
  readonly class: string;
  /** What the words do, in Vietnamese, for the reader of a finding. */
  readonly says: string;
  readonly regex: RegExp;
}

/** Replaces `<name>` in a pattern by the shared term of that name; terms may use terms. */
function expand(pattern: string, terms: Readonly<Record<string, string>>): string {
  const once = pattern.replace(/<([a-z]+)>/g, (whole, name: string) => terms[name] ?? whole);
  return once === pattern ? once : expand(once, terms);
}

/** All cues, in the order of the data file; the index of a cue is its number in features. */
export const CUES: readonly Cue[] = data.cues.map((cue) => ({
  id: cue.id,
  class: cue.class,
  says: cue.says,
  regex: new RegExp(expand(cue.pattern, data.terms), 'u'),
}));

export const CUE_CLASSES: readonly string[] = [...new Set(CUES.map((cue) => cue.class))];

const CLASS_OF_CUE: readonly number[] = CUES.map((cue) => CUE_CLASSES.indexOf(cue.class));

const mayFire = sieveOf(CUES.map((cue) => cue.regex));

export interface FiredCues {
  /** Indexes into CUES. */
  readonly cues: readonly number[];
  /** Indexes into CUE_CLASSES, each once. */
  readonly classes: readonly number[];
}

/** The cues that a folded text (see foldSpelling) contains. */
export function firedCues(folded: string): FiredCues {
  const cues = mayFire(folded).filter((i) => CUES[i]!.regex.test(folded));
  return { cues, classes: [...new Set(cues.map((i) => CLASS_OF_CUE[i]!))] };
}
