/** Which line of an article fits a question best, and what a lawyer calls it. */
import { bodyLines, isAttachment } from './body-lines';
import { Matcher, MEASURES } from './fit';
import { coded } from './words';

export interface BestLine {
  /** Line of the body, from 0. */
  readonly line: number;
  /** "điểm a khoản 2", as the page of the article calls the line; empty where it belongs to no clause or point. */
  readonly label: string;
}

/** A function that finds the line of a body that has most of one question; null where the body has one line only, or none has anything of it. */
export function lineFinder(codes: Uint32Array): (body: string) => BestLine | null {
  const matcher = new Matcher({ codes, rarities: new Float64Array(codes.length).fill(1) }, false);
  const row = new Float32Array(MEASURES.length);
  return (body) => {
    const lines = body.split('\n');
    if (lines.length < 2) return null;
    let best = { line: -1, worth: 0 };
    lines.forEach((text, line) => {
      if (isAttachment(text)) return;
      matcher.measure(coded(text), 'heading', [], row, 0);
      const worth = row[WORDS]! + 2 * row[PAIRS]! + row[RUN]!;
      if (worth > best.worth) best = { line, worth };
    });
    return best.line < 0 ? null : { line: best.line, label: bodyLines(body)[best.line]?.label ?? '' };
  };
}

const [WORDS, PAIRS, RUN] = [MEASURES.indexOf('wordsCovered'), MEASURES.indexOf('pairsCovered'), MEASURES.indexOf('longestRun')];
