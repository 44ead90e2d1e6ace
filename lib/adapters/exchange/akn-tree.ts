/** The provisions as a tree, with each one's own words parted into those before and those after what it holds. */
import type { Provision } from '@/lib/domain/structure/types';

export interface Branch {
  readonly provision: Provision;
  /** Own lines of text that stand before the first provision it holds; all of them where it holds none. */
  readonly before: readonly string[];
  /** Own lines of text behind it ("… thì phải nộp lại hồ sơ" after the last point). */
  readonly after: readonly string[];
  readonly quoted: readonly Branch[];
  readonly held: readonly Branch[];
}

/** The top of the document; every provision stands in exactly one branch. */
export function grow(provisions: readonly Provision[]): Branch[] {
  const known = new Set(provisions.map(({ id }) => id));
  const under = new Map<string | null, Provision[]>();
  for (const provision of provisions) {
    const parent = provision.parent !== null && known.has(provision.parent) ? provision.parent : null;
    under.set(parent, [...(under.get(parent) ?? []), provision]);
  }
  const branch = (provision: Provision): Branch => {
    const children = under.get(provision.id) ?? [];
    const isQuoted = (child: Provision): boolean => child.quoted === true && provision.quoted !== true;
    return {
      provision,
      ...parted(provision, children[0]),
      quoted: children.filter(isQuoted).map(branch),
      held: children.filter((child) => !isQuoted(child)).map(branch),
    };
  };
  return (under.get(null) ?? []).map(branch);
}

/** The last lines of a provision are its text; those before them hold its number and heading. */
function parted({ text, lines }: Provision, firstChild: Provision | undefined): Pick<Branch, 'before' | 'after'> {
  if (text === '') return { before: [], after: [] };
  const own = text.split('\n');
  const childLine = firstChild?.lines[0];
  const places = lines.slice(-own.length);
  if (childLine === undefined || places.length !== own.length) return { before: own, after: [] };
  const first = places.findIndex((line) => line > childLine);
  return first < 0 ? { before: own, after: [] } : { before: own.slice(0, first), after: own.slice(first) };
}
