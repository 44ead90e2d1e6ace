/** A procedure of a draft beside one of the national list, part by part (Decree 63/2010 Art. 8(2)). */
import { factsOf } from '../procedures/extract/facts-of';
import { paperName } from '../procedures/extract/paper-name';
import type { ChannelFact, Paper, ProcedureFacts } from '../procedures/extract/types';
import { PARTS, type FoundProcedure, type Part } from '../procedures/types';
import type { StructuredDocument } from '../structure/types';
import { fold } from '../text/fold';
import { quantities } from '../text/numbers';
import { pairPapers } from './paper-pairs';

/** What the draft says, and in which of its provisions. */
export interface SaidHere {
  readonly text: string;
  readonly provision: string;
}

/** One thing as both, or only one of them, say it. */
export interface ComparedRow {
  readonly here: SaidHere | null;
  readonly there: string | null;
  /** True where both say something, and not the same. */
  readonly differs?: boolean;
}

/**
 * same: both say the same · different: something that only one of them says · only-here, only-there: the other says
 * nothing of this part · read: both speak of it in words that only a person can compare.
 */
export type PartVerdict = 'same' | 'different' | 'only-here' | 'only-there' | 'read';

export interface PartComparison {
  readonly part: Part;
  readonly verdict: PartVerdict;
  readonly rows: readonly ComparedRow[];
}

/** Texts of the list by part, one line a thing; a part that it does not speak of is absent or empty. */
export type ListedParts = Readonly<Partial<Record<Part, string>>>;

type Document = Pick<StructuredDocument, 'provisions'>;
type Procedure = Pick<FoundProcedure, 'parts'>;

/** Every part that one of them speaks of, in the order of the decree. */
export function compareProcedure(document: Document, procedure: Procedure, listed: ListedParts): PartComparison[] {
  const facts = factsOf(document, procedure);
  return PARTS.flatMap((part) => {
    const there = (listed[part] ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
    const here = wordsOf(document, procedure, part);
    if (here.length === 0 && there.length === 0) return [];
    const rows = COMPARE[part]?.(facts, there) ?? null;
    if (rows === null || here.length === 0 || there.length === 0) return [beside(part, here, there)];
    return [{ part, verdict: rows.every((row) => row.here && row.there && !row.differs) ? 'same' : 'different', rows }];
  });
}

/** The two texts beside each other, where nothing surer can be said. */
function beside(part: Part, here: readonly SaidHere[], there: readonly string[]): PartComparison {
  const verdict = here.length === 0 ? 'only-there' : there.length === 0 ? 'only-here' : 'read';
  const rows = Array.from({ length: Math.max(here.length, there.length) }, (_, i) => ({ here: here[i] ?? null, there: there[i] ?? null }));
  return { part, verdict, rows };
}

/** The provisions that regulate a part, as they read. */
function wordsOf({ provisions }: Document, { parts }: Procedure, part: Part): SaidHere[] {
  const ids = new Set(parts[part] ?? []);
  return provisions.filter(({ id, text }) => ids.has(id) && text.trim() !== '').map(({ id, text }) => ({ text: text.trim(), provision: id }));
}

/** Rows of a part whose facts were read on both sides; null where one side's were not. */
type Comparison = (facts: ProcedureFacts, there: readonly string[]) => ComparedRow[] | null;

const said = ({ quote, provision }: { quote: string; provision: string }, text = quote): SaidHere => ({ text, provision });

const COUNTED = /\s*\((?:bản chính|bản sao)[^()]*\)\s*$/u;

const papers: Comparison = ({ papers: ours }, there) => {
  const theirs = there.filter((line) => !line.endsWith(':'));
  if (ours.length === 0 || theirs.length === 0) return null;
  const names = (paper: Paper): string[] => [paper.name, ...paper.alternatives];
  const { both, onlyHere, onlyThere } = pairPapers(ours, theirs, names, (line) => paperName(line.replace(COUNTED, '').replace(/^\s*(?:[-+*•]|\d{1,2}[.)]|[a-zđ]\))\s*/u, '')));
  return [
    ...both.map((pair) => ({ here: said(pair.here), there: pair.there })),
    ...onlyHere.map((paper) => ({ here: said(paper), there: null })),
    ...onlyThere.map((line) => ({ here: null, there: line })),
  ];
};

const TIME_UNITS = new Set(['ngày làm việc', 'ngày', 'giờ làm việc', 'giờ', 'phút', 'tuần', 'tháng', 'năm']);

/** Times of the agency for its work. The list gives the whole time; that the draft gives the time of each step as well is no difference. */
const times: Comparison = ({ timeLimits }, there) => {
  const ours = timeLimits.filter(({ whose, extension }) => whose === 'agency' && !extension);
  const theirs = there.flatMap((line) => quantities(line.toLowerCase()).filter(({ unit }) => TIME_UNITS.has(unit)).slice(0, 1).map(({ value, unit }) => ({ value, unit, line })));
  if (ours.length === 0 || theirs.length === 0) return null;
  const used = new Set<unknown>();
  const rows: ComparedRow[] = theirs.map(({ value, unit, line }) => {
    const match = ours.find((limit) => !used.has(limit) && limit.value === value && limit.unit === unit);
    used.add(match);
    return { here: match ? said(match) : null, there: line };
  });
  return rows.every(({ here }) => here) ? rows : faced(rows, ours.filter((limit) => !used.has(limit)).map((limit) => said(limit)));
};

/** Figures that stand alone on both sides face each other: they differ, and none is left out. */
function faced(rows: readonly ComparedRow[], rest: readonly SaidHere[]): ComparedRow[] {
  const left = [...rest];
  const all = rows.map((row): ComparedRow => {
    const here = row.here ?? left.shift() ?? null;
    return row.here === null && here !== null ? { ...row, here, differs: true } : row;
  });
  return [...all, ...left.map((here) => ({ here, there: null }))];
}

const FREE = /miễn phí|không thu|không (?:có )?(?:phí|lệ phí)/u;

/** Sums, or that nothing is paid. What another act lays down is left to the reader. */
const fees: Comparison = ({ fees: ours }, there) => {
  const sums = ours.filter(({ kind }) => kind === 'amount' || kind === 'none');
  const theirs = there.map((line) => ({ line, value: quantities(line.toLowerCase()).find(({ unit }) => unit === 'đồng')?.value ?? (FREE.test(line.toLowerCase()) ? 0 : null) }));
  if (sums.length === 0 || sums.length < ours.length || theirs.some(({ value }) => value === null)) return null;
  const rows: ComparedRow[] = theirs.map(({ line, value }) => {
    const match = sums.find((fee) => (fee.value ?? 0) === value);
    return { here: match ? said(match) : null, there: line };
  });
  return faced(rows, sums.filter((fee) => !theirs.some(({ value }) => value === (fee.value ?? 0))).map((fee) => said(fee)));
};

const CHANNELS: Readonly<Record<ChannelFact['channel'], RegExp>> = { direct: /trực tiếp/u, post: /bưu (?:chính|điện)/u, online: /trực tuyến|điện tử|cổng dịch vụ công/u };

/** Ways of sending in the dossier. */
const channels: Comparison = ({ channels: facts }, there) => {
  const ours = facts.filter(({ way }) => way === 'submit');
  const kinds = Object.keys(CHANNELS) as ChannelFact['channel'][];
  const theirs = kinds.flatMap((channel) => there.filter((line) => CHANNELS[channel].test(line.toLowerCase())).slice(0, 1).map((line) => ({ channel, line })));
  if (ours.length === 0 || theirs.length === 0) return null;
  return kinds.flatMap((channel) => {
    const mine = ours.find((fact) => fact.channel === channel);
    const line = theirs.find((one) => one.channel === channel)?.line ?? null;
    return mine || line ? [{ here: mine ? said(mine) : null, there: line }] : [];
  });
};

/** Agencies by name; "Sở Y tế" is the same as "Sở Y tế tỉnh". */
const agencies: Comparison = ({ agencies: facts }, there) => {
  const ours = [...new Map(facts.map((fact) => [fold(fact.name), fact])).values()];
  const theirs = there.flatMap((line) => line.split(/[;,]\s+(?=\p{Lu})/u)).map((name) => name.trim()).filter(Boolean);
  if (ours.length === 0 || theirs.length === 0) return null;
  const alike = (a: string, b: string): boolean => fold(a).includes(fold(b)) || fold(b).includes(fold(a));
  return [
    ...theirs.map((name) => { const mine = ours.find((fact) => alike(fact.name, name)); return { here: mine ? said(mine, mine.name) : null, there: name }; }),
    ...ours.filter((fact) => !theirs.some((name) => alike(fact.name, name))).map((fact) => ({ here: said(fact, fact.name), there: null })),
  ];
};

const COMPARE: Readonly<Partial<Record<Part, Comparison>>> = { dossier: papers, time_limit: times, fee: fees, method: channels, agency: agencies };
