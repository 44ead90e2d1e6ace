/** What people said of lines that were read wrongly, from one reading of a file to the next. */
import { shownText } from '../structure/marks';
import type { LineCorrection, SourceLine } from '../structure/types';
import { squeeze } from '../text/normalise';

/** A line of the file as a person sees it: its automatic number and its words, in one piece. */
export const wordsOfLine = (line: SourceLine): string => squeeze(shownText(line));

/** The corrections in force after some are added and some are taken back, in the order of the lines; the later word on a line counts. */
export function correctionsAfter<T extends LineCorrection>(kept: readonly T[], added: readonly T[], takenBack: readonly number[]): T[] {
  const said = new Map(kept.filter(({ line }) => !takenBack.includes(line)).map((one) => [one.line, one]));
  for (const one of added) said.set(one.line, one);
  return [...said.values()].sort((a, b) => a.line - b.line);
}

/**
 * Corrections put on the lines of another reading, or of the next version. A line that moved is known by its
 * words where no other line has them; what was said of a line that is gone, or that is now one of several
 * alike, is said of nothing.
 */
export function settleCorrections<T extends LineCorrection>(corrections: readonly T[], lines: readonly SourceLine[]): { settled: T[]; lost: T[] } {
  const placed = corrections.map((one) => ({ one, line: placeOf(one, lines) }));
  return {
    settled: placed.flatMap(({ one, line }) => (line === null ? [] : [line === one.line ? one : { ...one, line }])),
    lost: placed.filter(({ line }) => line === null).map(({ one }) => one),
  };
}

function placeOf({ line, text }: LineCorrection, lines: readonly SourceLine[]): number | null {
  const alike = lines.filter((one) => wordsOfLine(one) === text);
  if (alike.some(({ index }) => index === line)) return line;
  return alike.length === 1 ? (alike[0]?.index ?? null) : null;
}
