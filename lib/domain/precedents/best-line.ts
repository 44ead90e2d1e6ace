/** Which line of an article fits a question best, and what a lawyer calls it. */
import { Matcher, MEASURES } from './fit';
import { coded } from './words';

export interface BestLine {
  /** Line of the body, from 0. */
  readonly line: number;
  /** "điểm a khoản 2"; empty where the line has no number. */
  readonly label: string;
}

const CLAUSE = /^\s*(\d+[a-zđ]?)\s*[.)]\s/iu;
const POINT = /^\s*([a-zđ]\d?)\s*\)/iu;

/** What each line of a body is called: "khoản 2", "điểm a khoản 2" (Decree 78/2025/NĐ-CP Art. 62: a point is cited before its clause). */
export function lineLabels(lines: readonly string[]): string[] {
  let clause = '';
  return lines.map((line) => {
    const number = CLAUSE.exec(line)?.[1];
    if (number !== undefined) {
      clause = `khoản ${number}`;
      return clause;
    }
    const point = POINT.exec(line)?.[1];
    return point === undefined ? '' : ['điểm', point.toLowerCase(), clause].filter(Boolean).join(' ');
  });
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
      matcher.measure(coded(text), 'heading', [], row, 0);
      const worth = row[WORDS]! + 2 * row[PAIRS]! + row[RUN]!;
      if (worth > best.worth) best = { line, worth };
    });
    return best.line < 0 ? null : { line: best.line, label: lineLabels(lines)[best.line] ?? '' };
  };
}

const [WORDS, PAIRS, RUN] = [MEASURES.indexOf('wordsCovered'), MEASURES.indexOf('pairsCovered'), MEASURES.indexOf('longestRun')];
