/** What is drawn on the paper, provision by provision, before it becomes decorations of the editor. */
import type { DecisionState, Finding } from '@/lib/domain/process/types';
import type { Part } from '@/lib/domain/procedures/types';
import type { Severity } from '@/lib/domain/checks/types';
import { rangeOf, type Paper } from './paper';
import { isUnsure, type PlacedThread } from './review-view';

/** A small sign in the margin; it leads to its finding, or the first of several that look alike. */
export interface Chip {
  readonly findingId: string;
  readonly count: number;
  readonly part: Part | null;
  readonly severity: Severity | null;
  readonly unsure: boolean;
  readonly decision: DecisionState;
}

export interface Range {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export interface ProvisionMarks {
  readonly provisionId: string;
  /** The coloured rule at the left: the part the finder is surest of, or null where every label was rejected. */
  readonly line: { readonly part: Part; readonly unsure: boolean } | null;
  readonly chips: readonly Chip[];
  /** True where a person has changed the labels of the machine. */
  readonly changed: boolean;
  readonly ranges: readonly (Range & { readonly severity: Severity })[];
  readonly quotes: readonly (Range & { readonly open: boolean; readonly sure: boolean })[];
}

/** Marks of every provision that has any, in text order; `changed` are those whose labels a person has changed. Findings of rules on the whole draft have no place on the paper. */
export function marksOf(paper: Paper, findings: readonly Finding[], threads: readonly PlacedThread[], changed: ReadonlySet<string> = new Set()): ProvisionMarks[] {
  const found = groupBy(findings, (finding) => finding.provisionId);
  const talked = groupBy(threads.filter((thread) => thread.place.state !== 'orphan'), (thread) => thread.place.provision);
  const ids = [...new Set([...found.keys(), ...talked.keys()])].filter((id) => paper.places.has(id));
  ids.sort((a, b) => (paper.places.get(a)?.from ?? 0) - (paper.places.get(b)?.from ?? 0));
  return ids.map((id) => {
    const place = paper.places.get(id);
    const here = found.get(id) ?? [];
    return {
      provisionId: id,
      line: lineOf(here),
      chips: chipsOf(here),
      changed: changed.has(id),
      ranges: here.flatMap((finding) => {
        const range = finding.kind === 'rule' && finding.decision !== 'rejected' ? rangeOf(place, finding.start, finding.end) : null;
        return range ? [{ id: finding.id, ...range, severity: finding.severity ?? 'info' }] : [];
      }),
      quotes: (talked.get(id) ?? []).flatMap((thread) => {
        const range = rangeOf(place, thread.place.start, thread.place.end);
        return range ? [{ id: thread.id, ...range, open: thread.open, sure: thread.place.state === 'sure' }] : [];
      }),
    };
  });
}

function lineOf(findings: readonly Finding[]): ProvisionMarks['line'] {
  const labels = findings.filter((finding) => finding.kind === 'part' && finding.decision !== 'rejected');
  const [first] = [...labels].sort((a, b) => weight(b) - weight(a));
  return first ? { part: first.code as Part, unsure: isUnsure(first) && first.decision === 'proposed' } : null;
}

/** A person's yes weighs more than any number of the machine. */
function weight(finding: Finding): number {
  return finding.decision === 'confirmed' ? 2 : finding.confidence ?? 0;
}

/** Chips in the order of weight, since there may be room for the first only: errors, warnings, parts, notes, what was rejected. */
function chipsOf(findings: readonly Finding[]): Chip[] {
  const chips = new Map<string, Chip>();
  for (const finding of findings) {
    const part = finding.kind === 'part' ? (finding.code as Part) : null;
    const { severity, decision } = finding;
    const look = [part ?? severity, isUnsure(finding), decision].join();
    const before = chips.get(look);
    chips.set(look, before ? { ...before, count: before.count + 1 } : { findingId: finding.id, count: 1, part, severity, unsure: isUnsure(finding), decision });
  }
  return [...chips.values()].sort((a, b) => rank(a) - rank(b));
}

function rank({ part, severity, decision }: Chip): number {
  if (decision === 'rejected') return 4;
  if (part !== null) return 2;
  return severity === 'error' ? 0 : severity === 'warn' ? 1 : 3;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const id = key(item);
    if (id !== null) groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  return groups;
}
