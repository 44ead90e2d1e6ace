/** Names, bullets and closing signs of provisions (Decree 78/2025 Art. 63(2), (3)). */
import type { ProvisionKind } from '../../structure/types';
import type { Caught } from '../rules';
import { nameOf } from './draft-view';
import type { TechniqueDetector } from './types';

const NAMED: readonly ProvisionKind[] = ['part', 'chapter', 'section', 'subsection'];
/** Decisions that only issue a regulation have two to four articles, by custom without names. */
const SHORT = 4;
const LISTED_NAMES = 5;
const LONGEST_QUOTE = 80;

/** T04: parts … sections without a name. */
export const unnamed: TechniqueDetector = (_, view) => view.own
  .filter((p) => NAMED.includes(p.kind) && p.heading.trim() === '' && p.text.trim() === '' && !view.isAmending(p))
  .map((p) => ({ provision: p.id, words: { now: nameOf(p.kind, p.number) } }));

/**
 * T07: an act whose articles begin with a sentence instead of a name, in one finding. Where most have names, one
 * without is as often a name that was read as text; short decisions and amending acts have none by custom.
 */
export const unnamedArticles: TechniqueDetector = (_, view): Caught[] => {
  const articles = view.articlesOf('');
  const without = articles.filter((p) => p.heading.trim() === '' && beginsWithSentence(p.text));
  const [first] = without;
  if (view.amends || first === undefined || articles.length <= SHORT || without.length * 2 < articles.length || articles.some((p) => view.isAmending(p))) return [];
  const names = without.slice(0, LISTED_NAMES).map((p) => nameOf('article', p.number)).join(', ');
  return [{ provision: first.id, words: { count: String(without.length), names: without.length > LISTED_NAMES ? `${names} …` : names } }];
};

function beginsWithSentence(text: string): boolean {
  const first = text.trim().split('\n')[0] ?? '';
  return /[.;:]$/u.test(first) && first.split(/\s+/).length > 8;
}

const BULLET = /^[ \t]*[-–+•●▪*][ \t]+(?=["“(]?[\p{Lu}\d])\S/u;
const SIGN = /[-–+•●▪*][ \t]/u;
const TABLE_HEAD = /^(?:S?TT|Số TT|Số thứ tự)$/iu;

/** R26 (points) and T08 (clauses, articles): other signs than numbers and letters for the parts of a thought. */
export const bullets = (...kinds: ProvisionKind[]): TechniqueDetector => (_, view) => view.own.flatMap((p) => {
  const at = kinds.includes(p.kind) && SIGN.test(p.text) ? firstBullet(p.text) : null;
  if (at === null) return [];
  const line = p.text.slice(at).split('\n')[0] ?? '';
  const quote = line.slice(0, LONGEST_QUOTE).trimEnd();
  return [{ provision: p.id, quote, range: { start: at, end: at + quote.length }, words: { now: nameOf(p.kind, p.number) } }];
});

/** Where the first bullet of a list stands; null where a line only begins with a dash because it was broken there ("… kinh tế\n- xã hội"), or in a table. */
function firstBullet(text: string): number | null {
  let at = 0;
  let first: number | null = null;
  let count = 0;
  let before = '';
  for (const line of text.split('\n')) {
    if (TABLE_HEAD.test(line.trim())) break;
    if (BULLET.test(line)) {
      count++;
      first ??= at;
      if (count > 1 || /[:;.]\s*$/u.test(before)) return first;
    }
    before = line;
    at += line.length + 1;
  }
  return null;
}

// "Điều 3. Hội đồng nhân dân tỉnh giao:" is no name but the beginning of a sentence.
const OPENS_LIST = /(?:trách nhiệm|giao|như sau|gồm|sau đây|sau|cụ thể|là|phải)\s*:$/iu;

/** T14: a name that ends like a sentence. */
export const headingEnd: TechniqueDetector = (_, view) => view.own.flatMap((p) => {
  const sign = /(?<!\.)[.:;,]$/u.exec(p.heading.trim())?.[0];
  if (sign === undefined || view.isAmending(p) || (sign === ':' && OPENS_LIST.test(p.heading))) return [];
  return [{ provision: p.id, quote: p.heading.trim(), words: { now: nameOf(p.kind, p.number), sign } }];
});
