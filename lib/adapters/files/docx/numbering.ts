/** The list definitions of a .docx (numbering.xml); numbers are counted by what every format shares. */
import { type List as AnyList, ListCounters, type ListLevel } from '../numbering/list-counters';
import { runFacts, type StyleFacts, type Styles } from './styles';
import { child, children, childValue, type Part, toggle, type XmlNode } from './tree';

interface Level extends ListLevel {
  readonly style: string | undefined;
  /** Format of the number, where it is not that of the paragraph mark. */
  readonly facts: StyleFacts;
  /** True where nothing stands between number and text (w:suff nothing). */
  readonly joined: boolean;
}

type List = AnyList<Level>;

/** A number as counted, before fonts and capitals. */
export interface ListNumber {
  readonly text: string;
  readonly facts: StyleFacts;
  readonly joined: boolean;
}

export interface Numbering {
  /** The number in front of the next paragraph of that list and level; undefined where it shows none. Counts. */
  next(numId: string, level: number): ListNumber | undefined;
  /** Level that a list ties to a paragraph style, for styles which name a list but no level. */
  levelOfStyle(numId: string, styleId: string): number | undefined;
}

/** Reads numbering.xml; without one, no paragraph has a number. */
export function readNumbering(part: Part | undefined, styles: Styles): Numbering {
  const lists = readLists(part?.root, styles);
  const counters = new ListCounters(lists);
  return {
    levelOfStyle: (numId, styleId) => [...(lists.get(numId)?.levels ?? [])].find(([, level]) => level.style === styleId)?.[0],
    next(numId, depth) {
      const text = counters.next(numId, depth);
      const level = lists.get(numId)?.levels.get(depth);
      return text === undefined || level === undefined ? undefined : { text, facts: level.facts, joined: level.joined };
    },
  };
}

function readLists(root: XmlNode | null | undefined, styles: Styles): Map<string, List> {
  const abstracts = new Map(children(root, 'w:abstractNum').map((a) => [a.attributes.get('w:abstractNumId') ?? '', a]));
  const nums = new Map(children(root, 'w:num').map((n) => [n.attributes.get('w:numId') ?? '', n]));
  const linked = (link: string): string | undefined =>
    childValue(nums.get(styles.listNumId(link) ?? ''), 'w:abstractNumId') ?? [...abstracts].find(([, a]) => childValue(a, 'w:styleLink') === link)?.[0];
  const lists = new Map<string, List>();
  for (const [numId, num] of nums) {
    let abstractId = childValue(num, 'w:abstractNumId') ?? '';
    const link = childValue(abstracts.get(abstractId), 'w:numStyleLink');
    if (link !== undefined) abstractId = linked(link) ?? abstractId;
    const levels = readLevels(abstracts.get(abstractId), styles);
    const starts = new Map<number, number>();
    for (const override of children(num, 'w:lvlOverride')) {
      const depth = Number(override.attributes.get('w:ilvl'));
      const start = childValue(override, 'w:startOverride');
      for (const [i, level] of readLevels(override, styles)) levels.set(i, level);
      if (start !== undefined) starts.set(depth, Math.trunc(Number(start)) || 0);
    }
    lists.set(numId, { abstract: abstractId, levels, starts });
  }
  return lists;
}

function readLevels(node: XmlNode | undefined, styles: Styles): Map<number, Level> {
  return new Map(
    children(node, 'w:lvl').map((l) => [
      Number(l.attributes.get('w:ilvl')),
      {
        start: Math.trunc(Number(childValue(l, 'w:start') ?? 1)) || 0,
        format: formatOf(l),
        text: childValue(l, 'w:lvlText') ?? '',
        restart: childValue(l, 'w:lvlRestart') === undefined ? undefined : Number(childValue(l, 'w:lvlRestart')),
        legal: toggle(l, 'w:isLgl') === true,
        style: childValue(l, 'w:pStyle'),
        facts: runFacts(child(l, 'w:rPr'), styles.themeFonts),
        joined: childValue(l, 'w:suff') === 'nothing',
      },
    ]),
  );
}

/** Formats newer than the standard ("001, 002, …") stand beside an older one that comes near. */
function formatOf(level: XmlNode): string {
  const alternate = child(level, 'mc:AlternateContent');
  const format = child(child(alternate, 'mc:Choice'), 'w:numFmt') ?? child(child(alternate, 'mc:Fallback'), 'w:numFmt') ?? child(level, 'w:numFmt');
  const name = format?.attributes.get('w:val') ?? 'decimal';
  return name === 'custom' ? (format?.attributes.get('w:format') ?? 'decimal').split(',')[0]!.trim() : name;
}
