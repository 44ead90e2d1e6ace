/** The list definitions of a .docx (numbering.xml); numbers are counted by what every format shares. */
import { type List as AnyList, ListCounters, type ListLevel } from '../numbering/list-counters';
import type { XmlBytes } from '../xml';
import type { Styles } from './styles';
import { children, childValue, parseTree, toggle, type XmlNode } from './tree';

interface Level extends ListLevel {
  readonly style: string | undefined;
}

type List = AnyList<Level>;

export interface Numbering {
  /** The number in front of the next paragraph of that list and level; undefined where it shows none. Counts. */
  next(numId: string, level: number): string | undefined;
  /** Level that a list ties to a paragraph style, for styles which name a list but no level. */
  levelOfStyle(numId: string, styleId: string): number | undefined;
}

/** Reads numbering.xml; without one, no paragraph has a number. */
export function readNumbering(source: XmlBytes | undefined, styles: Styles): Numbering {
  const lists = readLists(parseTree(source), styles);
  const counters = new ListCounters(lists);
  return {
    levelOfStyle: (numId, styleId) => [...(lists.get(numId)?.levels ?? [])].find(([, level]) => level.style === styleId)?.[0],
    next: (numId, depth) => counters.next(numId, depth),
  };
}

function readLists(root: XmlNode | null, styles: Styles): Map<string, List> {
  const abstracts = new Map(children(root, 'w:abstractNum').map((a) => [a.attributes.get('w:abstractNumId') ?? '', a]));
  const nums = new Map(children(root, 'w:num').map((n) => [n.attributes.get('w:numId') ?? '', n]));
  const lists = new Map<string, List>();
  for (const [numId, num] of nums) {
    let abstractId = childValue(num, 'w:abstractNumId') ?? '';
    const link = childValue(abstracts.get(abstractId), 'w:numStyleLink');
    if (link !== undefined) abstractId = childValue(nums.get(styles.listNumId(link) ?? ''), 'w:abstractNumId') ?? abstractId;
    const levels = readLevels(abstracts.get(abstractId));
    const starts = new Map<number, number>();
    for (const override of children(num, 'w:lvlOverride')) {
      const depth = Number(override.attributes.get('w:ilvl'));
      const start = childValue(override, 'w:startOverride');
      for (const [i, level] of readLevels(override)) levels.set(i, level);
      if (start !== undefined) starts.set(depth, Math.trunc(Number(start)) || 0);
    }
    lists.set(numId, { abstract: abstractId, levels, starts });
  }
  return lists;
}

function readLevels(node: XmlNode | undefined): Map<number, Level> {
  return new Map(
    children(node, 'w:lvl').map((l) => [
      Number(l.attributes.get('w:ilvl')),
      {
        start: Math.trunc(Number(childValue(l, 'w:start') ?? 1)) || 0,
        format: childValue(l, 'w:numFmt') ?? 'decimal',
        text: childValue(l, 'w:lvlText') ?? '',
        restart: childValue(l, 'w:lvlRestart') === undefined ? undefined : Number(childValue(l, 'w:lvlRestart')),
        legal: toggle(l, 'w:isLgl') === true,
        style: childValue(l, 'w:pStyle'),
      },
    ]),
  );
}
