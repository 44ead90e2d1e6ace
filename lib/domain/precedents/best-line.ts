/** Which line of an article fits a question best, and what a lawyer calls it. */
import { Matcher, MEASURES, type AskedWords } from './fit';
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

/** The line that has most of the question; null where the body has one line only, or none has anything of it. */
export function bestLine(body: string, asked: AskedWords): BestLine | null {
  const lines = body.split('\n');
  if (lines.length < 2) return null;
  const matcher = new Matcher(asked, false);
  const row = new Float32Array(MEASURES.length);
  let best = { line: -1, worth: 0 };
  lines.forEach((text, line) => {
    matcher.measure(coded(text), 'heading', [], row, 0);
    const worth = row[MEASURES.indexOf('wordsCovered')]! + 2 * row[MEASURES.indexOf('pairsCovered')]! + row[MEASURES.indexOf('longestRun')]!;
    if (worth > best.worth) best = { line, worth };
  });
  return best.line < 0 ? null : { line: best.line, label: lineLabels(lines)[best.line] ?? '' };
}
