/** What a person said of lines that were read wrongly, made ready for the parser. */
import { squeeze } from '../text/normalise';
import { type Mark, type MarkKind, readMark, shownText } from './marks';
import { orderOf } from './order';
import { provisionKind } from './scope';
import type { LineCorrection, ReadingWarning, SourceLine } from './types';
import { warning } from './warnings';

/** Corrections that still fit, by index of the source line; the others as warnings. */
export interface Corrections {
  readonly said: ReadonlyMap<number, LineCorrection>;
  readonly stale: readonly ReadingWarning[];
}

const SHOWN = 60;

/** A correction fits where its line still shows the words that the person saw; the last one of a line counts. */
export function fittingCorrections(lines: readonly SourceLine[], corrections: readonly LineCorrection[]): Corrections {
  const shown = new Map(lines.map((line) => [line.index, squeeze(shownText(line))]));
  const said = new Map<number, LineCorrection>();
  const stale: ReadingWarning[] = [];
  for (const correction of corrections) {
    const now = shown.get(correction.line);
    if (now === squeeze(correction.text)) said.set(correction.line, correction);
    else stale.push(warning('correction-stale', now === undefined ? null : correction.line, { text: squeeze(correction.text).slice(0, SHOWN) }));
  }
  return { said, stale };
}

/**
 * The mark of a line that a person made a provision: its own number where it is one of that
 * kind, else the number that the person gave, else whatever number it shows, else none.
 */
export function saidMark(text: string, { as, number }: LineCorrection): Mark {
  const kind = as as MarkKind;
  const own = readMark(text);
  if (own !== null && provisionKind(own.kind) === kind) return own;
  const given = squeeze(number ?? '');
  if (own !== null && (given === '' || given === own.number)) return { ...own, kind, order: orderOf(own.number) };
  return { kind, number: given, order: orderOf(given), rest: text, punctuated: true, quoted: false, sign: '.' };
}
