/** Conditions with a least number ("có ít nhất 05 xe"): a draft may not ask for more of the same than the act above. */
import { foldSpelling } from '../../procedures/spelling';
import { parseNumber } from '../../text/numbers';
import type { Source } from '../../procedures/extract/types';
import type { Excess, Reading } from './excess';

const LEAST = /(?:ít nhất|tối thiểu)(?: là| từ)? (\d[\d.]*)(?:,\d+)? *(?:\([^)]*\) *)?((?:\p{L}+ ?){2,4})/gu;

interface Threshold {
  readonly value: number;
  /** What is counted: "năm kinh nghiệm", "xe ô tô". */
  readonly of: string;
  readonly source: Source;
}

function thresholds({ document, procedure }: Reading): Threshold[] {
  const wanted = new Set(procedure.parts.condition ?? []);
  return document.provisions.filter((p) => wanted.has(p.id)).flatMap((p) => Array.from(foldSpelling(p.text).matchAll(LEAST)).flatMap((match) => {
    const value = parseNumber(match[1] ?? '');
    const end = match.index + match[0].trimEnd().length;
    return value === null ? [] : [{ value, of: (match[2] ?? '').trim(), source: { provision: p.id, start: match.index, end, quote: p.text.slice(match.index, end) } }];
  }));
}

/** Higher thresholds of the draft on what both count, each side once: counted twice, nobody can tell which binds which. */
export function stricterConditions(draft: Reading, superior: Reading): Excess[] {
  const [ours, theirs] = [thresholds(draft), thresholds(superior)];
  const only = (all: readonly Threshold[], of: string): Threshold | undefined => {
    const same = all.filter((one) => one.of === of);
    return same.length === 1 ? same[0] : undefined;
  };
  return ours.flatMap((mine) => {
    const bound = only(theirs, mine.of);
    return bound !== undefined && only(ours, mine.of) === mine && mine.value > bound.value ? [{ kind: 'condition' as const, draft: mine.source, superior: bound.source }] : [];
  });
}
