/**
 * What the first pass looks at: for every line of an article, hashed features in blocks.
 * A block is one source (the line's own words, its chapeau's, the heading's …), scaled to equal length.
 */
import { CUES, CUE_CLASSES, firedCues, type FiredCues } from './cues';
import { gramsOf, hashString, mix, type Grams } from './grams';
import { lineShapes, type LineShape } from './lines';
import { rolesOf } from './roles';
import { foldSpelling } from './spelling';
import type { FinderArticle } from './types';

/** Where the words of a block come from. */
export type Source = 'line' | 'parent' | 'heading' | 'title' | 'path' | 'previous' | 'next' | 'article' | 'shape';

/** What a block counts: n-grams of words, cues (rules), roles of words, or shape and place. */
export type Kind = 'words' | 'cues' | 'roles' | 'shape';

export interface Block {
  readonly source: Source;
  readonly kind: Kind;
  /** Tells equal words in different places apart: the features are `hashes` mixed with it. */
  readonly salt: number;
  readonly hashes: readonly number[];
  /** Weight of each feature of the block. */
  readonly value: number;
  /** The words behind feature number k, for the reasons. Null for shapes and crosses. */
  readonly wordsOf: ((k: number) => string) | null;
}

/** Everything about one line that features are made of, computed once. */
export interface ReadLine {
  readonly text: string;
  readonly folded: string;
  readonly grams: Grams;
  readonly fired: FiredCues;
  /** Who acts, what is done, with what: see roles.ts. */
  readonly roles: readonly number[];
  readonly shape: LineShape;
  /** ":" ";" "." or "". */
  readonly ending: string;
}

export interface ReadArticle {
  readonly lines: readonly ReadLine[];
  readonly heading: { readonly grams: Grams; readonly fired: FiredCues; readonly roles: readonly number[] };
  readonly title: Grams;
  readonly path: Grams;
  /** "qđ-ubnd", "nđ-cp" …: the kind of act, from its number. */
  readonly act: string;
}

const SEED = Object.fromEntries(
  ['own1', 'own2', 'own3', 'start', 'end', 'par1', 'par2', 'parStart', 'head', 'title', 'path', 'prev', 'next', 'cue', 'parCue',
    'prevCue', 'nextCue', 'headCue', 'artCue', 'shape', 'cross', 'art', 'artHead', 'artTitle', 'role', 'roleStart', 'roleParent', 'roleHead', 'rolePrev', 'artRole'].map((name) => [name, hashString(`#${name}`)]),
) as Readonly<Record<string, number>>;

const seed = (name: string): number => SEED[name] ?? 0;

/** The features of a block, in the order of its hashes. */
export const featuresOf = ({ salt, hashes }: Block): number[] => hashes.map((h) => mix(salt, h));

/** Reads an article: folding, n-grams, cues and shapes of each line, once for both passes. */
export function readArticle(article: FinderArticle): ReadArticle {
  const shapes = lineShapes(article.lines);
  const lines = article.lines.map((text, i) => {
    const folded = foldSpelling(text);
    const ending = /[:;.]\s*["”]?\s*$/.exec(folded)?.[0]?.trim().charAt(0) ?? '';
    const grams = gramsOf(folded);
    return { text, folded, grams, fired: firedCues(folded.slice(0, 900)), roles: rolesOf(grams.words), shape: shapes[i]!, ending };
  });
  const heading = foldSpelling(article.heading);
  const headGrams = gramsOf(heading, 40);
  const number = foldSpelling(article.docNumber ?? '');
  return {
    lines,
    heading: { grams: headGrams, fired: firedCues(heading), roles: rolesOf(headGrams.words) },
    title: gramsOf(foldSpelling(article.docTitle ?? ''), 40),
    path: gramsOf(foldSpelling(article.path ?? ''), 50),
    act: /\/((?:qđ|nq|tt|nđ|qh)[\p{L}\d]*(?:-(?:ubnd|hđnd|cp|ttg))?)/u.exec(number)?.[1] ?? '',
  };
}

const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 25 ? 6 : 7);

// Made by functions of their own: a block has one for every line read, and few are ever asked.
function gramWords(words: readonly string[], n: number): (k: number) => string {
  return (k) => (n === 0 ? words.slice(0, 4) : words.slice(k, k + n)).join(' ');
}

function cueWords(fired: FiredCues, line: string): (k: number) => string {
  return (k) => {
    const cue = CUES[fired.cues[k] ?? -1];
    return cue ? (cue.regex.exec(line)?.[0] ?? '').trim() : '';
  };
}

/** `parts`: seed name, hashes, and how many words each stands for (0: the first words of the text); all weigh the same. */
function gramBlocks(source: Source, parts: readonly (readonly [string, readonly number[], number])[], words: readonly string[], weight = 1): Block[] {
  const count = parts.reduce((sum, [, hashes]) => sum + hashes.length, 0);
  return parts.map(([name, hashes, n]) => ({ source, kind: 'words', salt: seed(name), hashes, value: weight / Math.sqrt(count || 1), wordsOf: gramWords(words, n) }));
}

const firstWords = (grams: Grams): number[] => {
  const [one, two, three] = grams.by;
  const out = [one[0], two[0], three[0]].filter((h): h is number => h !== undefined);
  if (three[0] !== undefined && one[3] !== undefined) out.push(mix(three[0], one[3]));
  return out;
};

function cueBlock(source: Source, name: string, fired: FiredCues, line: string | null): Block {
  const hashes = [...fired.cues.map((c) => c + 1), ...fired.classes.map((c) => c + 1001)];
  return { source, kind: 'cues', salt: seed(name), hashes, value: 0.3, wordsOf: line === null ? null : cueWords(fired, line) };
}

function shapeBlock(read: ReadArticle, i: number): Block {
  const { shape, ending, grams } = read.lines[i]!;
  const parent = read.lines[shape.parent];
  const facts = [
    `m${shape.marker}`, `i${bucket(i)}`, `n${bucket(read.lines.length)}`, `l${bucket(grams.words.length / 4)}`, `e${ending}`, `q${shape.quoted}`,
    `p${parent ? parent.shape.marker + parent.ending : 'none'}`, `v${read.lines[i - 1]?.shape.marker}${read.lines[i - 1]?.ending}`,
    `x${read.lines[i + 1]?.shape.marker}`, `a${read.act}`, `am${read.act}${shape.marker}`, `me${shape.marker}${ending}`,
  ];
  return { source: 'shape', kind: 'shape', salt: seed('shape'), hashes: facts.map(hashString), value: 0.25, wordsOf: null };
}

function crossBlock(read: ReadArticle, i: number): Block {
  const { shape, fired, grams } = read.lines[i]!;
  const parent = read.lines[shape.parent];
  const hashes: number[] = [];
  const start = firstWords(grams)[1] ?? firstWords(grams)[0] ?? 0;
  const above = parent?.fired.classes ?? [];
  const headStart = read.heading.grams.by[1][0] ?? read.heading.grams.by[0][0] ?? 0;
  for (const c of fired.classes) {
    for (const p of above) hashes.push(mix(c + 1, p + 101));
    for (const h of read.heading.fired.classes) hashes.push(mix(c + 201, h + 301));
    hashes.push(mix(c + 401, hashString(read.act)), mix(c + 501, headStart));
  }
  for (const p of above) hashes.push(mix(p + 601, start));
  for (const h of read.heading.fired.cues) hashes.push(mix(h + 701, hashString(shape.marker)));
  hashes.push(mix(hashString(shape.marker), headStart));
  return { source: 'shape', kind: 'cues', salt: seed('cross'), hashes, value: 0.15, wordsOf: null };
}

/** Runs of one to four roles, and pairs with another between. */
function roleRuns(roles: readonly number[], longest = 4): number[] {
  const out: number[] = [];
  for (let i = 0; i < roles.length; i++) {
    let run = 0;
    for (let n = 0; n < longest && i + n < roles.length; n++) out.push((run = mix(run, roles[i + n]! + 1)));
    if (i + 2 < roles.length) out.push(mix(mix(roles[i]! + 1, 977), roles[i + 2]! + 1));
  }
  return out;
}

function pairUp(left: readonly number[], right: readonly number[]): number[] {
  const out: number[] = [];
  for (const l of left) for (const r of right) out.push(mix(l + 1, r + 101));
  return out;
}

function roleBlock(source: Source, name: string, hashes: readonly number[], weight: number): Block {
  return { source, kind: 'roles', salt: seed(name), hashes, value: weight / Math.sqrt(hashes.length || 1), wordsOf: null };
}

function roleBlocks(read: ReadArticle, i: number): Block[] {
  const { roles, shape } = read.lines[i]!;
  const [one, two, three] = [(roles[0] ?? -1) + 1, (roles[1] ?? -1) + 1, (roles[2] ?? -1) + 1];
  const start = [one - 1, mix(one, two), mix(mix(one, two), three)];
  const parent = read.lines[shape.parent]?.roles ?? [];
  const own = [...new Set(roles)];
  return [
    roleBlock('line', 'role', roleRuns(roles), 1),
    roleBlock('line', 'roleStart', start, 0.6),
    roleBlock('parent', 'roleParent', [...pairUp(own, [...new Set(parent.slice(-4))]), ...pairUp(start.slice(1, 2), [parent.at(-1) ?? -1])], 0.5),
    roleBlock('heading', 'roleHead', [...pairUp(own, [...new Set(read.heading.roles)]), ...pairUp(start.slice(1, 2), read.heading.roles.slice(0, 2))], 0.5),
    roleBlock('previous', 'rolePrev', roleRuns(read.lines[i - 1]?.roles.slice(0, 4) ?? [], 2), 0.3),
  ];
}

/** The blocks that all lines of an article share: its heading, the title of the act, the path. */
export function sharedBlocks(read: ReadArticle): Block[] {
  const head = read.heading.grams;
  return [
    ...gramBlocks('heading', [['head', head.by[0], 1], ['head', head.by[1], 2]], head.words),
    ...gramBlocks('title', [['title', read.title.by[0], 1], ['title', read.title.by[1], 2]], read.title.words, 0.5),
    ...gramBlocks('path', [['path', read.path.by[0], 1], ['path', read.path.by[1], 2]], read.path.words, 0.4),
    cueBlock('heading', 'headCue', read.heading.fired, null),
  ];
}

function neighbourBlocks(source: 'previous' | 'next', line: ReadLine): Block[] {
  const name = source === 'previous' ? 'prev' : 'next';
  const { by, words } = line.grams;
  return gramBlocks(source, [[name, by[0].slice(0, 40), 1], [name, by[1].slice(0, 40), 2]], words, 0.5);
}

/** The blocks of line `i` with its neighbours; with parentBlocks and sharedBlocks they are all that the first pass sees of it. */
export function lineBlocks(read: ReadArticle, i: number): Block[] {
  const line = read.lines[i]!;
  const { by, words } = line.grams;
  const previous = read.lines[i - 1];
  const next = read.lines[i + 1];
  const blocks: Block[] = [
    ...gramBlocks('line', [['own1', by[0], 1], ['own2', by[1], 2], ['own3', by[2], 3]], words, 1.5),
    ...gramBlocks('line', [['start', firstWords(line.grams), 0]], words),
    ...gramBlocks('line', [['end', by[1].slice(-1), 0]], words, 0.5),
    cueBlock('line', 'cue', line.fired, line.folded),
    shapeBlock(read, i),
    crossBlock(read, i),
    ...roleBlocks(read, i),
  ];
  if (previous) blocks.push(...neighbourBlocks('previous', previous), cueBlock('previous', 'prevCue', previous.fired, null));
  if (next) blocks.push(...neighbourBlocks('next', next), cueBlock('next', 'nextCue', next.fired, null));
  return blocks;
}

/** The blocks that line `parent` lends to every line under it ("Hồ sơ gồm:"); none for -1. */
export function parentBlocks(read: ReadArticle, parent: number): Block[] {
  const line = read.lines[parent];
  if (!line) return [];
  const up = line.grams;
  return [
    ...gramBlocks('parent', [['par1', up.by[0].slice(-40), 1], ['par2', up.by[1].slice(-40), 2]], up.words.slice(-41)),
    ...gramBlocks('parent', [['parStart', firstWords(up), 0]], up.words, 0.7),
    cueBlock('parent', 'parCue', line.fired, line.folded),
  ];
}

function articleBlock(kind: Kind, name: string, hashes: readonly number[], value: number): Block {
  return { source: 'article', kind, salt: seed(name), hashes, value, wordsOf: null };
}

/** The feature blocks of the article as a whole: does it lay down a procedure at all? */
export function articleBlocks(read: ReadArticle): Block[] {
  const seen = new Set<number>();
  const counts = new Array<number>(CUE_CLASSES.length).fill(0);
  const cues = new Set<number>();
  for (const line of read.lines) {
    for (const list of [line.grams.by[0], line.grams.by[1]]) for (const h of list) seen.add(h);
    for (const c of line.fired.classes) counts[c] = counts[c]! + 1;
    for (const c of line.fired.cues) cues.add(c);
  }
  const runs = new Set(read.lines.flatMap((line) => roleRuns(line.roles, 3)));
  return [
    articleBlock('words', 'art', [...seen], 1.5 / Math.sqrt(seen.size || 1)),
    articleBlock('roles', 'artRole', [...runs, ...roleRuns(read.heading.roles, 3)], 1 / Math.sqrt(runs.size || 1)),
    ...gramBlocks('heading', [['artHead', read.heading.grams.by[0], 1], ['artHead', read.heading.grams.by[1], 2]], read.heading.grams.words),
    ...gramBlocks('title', [['artTitle', read.title.by[0], 1], ['artTitle', read.title.by[1], 2]], read.title.words, 0.7),
    articleBlock('cues', 'artCue', [...counts.entries()].map(([c, n]) => mix(c + 1, bucket(n))), 0.25),
    articleBlock('cues', 'artCue', [...[...cues].map((c) => c + 2001), ...read.heading.fired.cues.map((c) => c + 3001), hashString(`a${read.act}`)], 0.25),
  ];
}
