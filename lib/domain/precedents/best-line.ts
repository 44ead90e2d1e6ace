/** Which line of an article fits a question best, and what a lawyer calls it. */
import { bodyLines, isAttachment } from './body-lines';
import { Matcher, MEASURES } from './fit';
import { coded, isPlain } from './words';

export interface BestLine {
  /** Line of the body, from 0. */
  readonly line: number;
  /** "điểm a khoản 2", as the page of the article calls the line; empty where it belongs to no clause or point. */
  readonly label: string;
}

/**
 * A function that finds the line of a body that has most of one question; null where the body has one line only, or none has anything
 * of it. Accents count where the question has any ("sử dụng" is no line for "xây dựng"), unless then no line has anything.
 */
export function lineFinder(question: string): (body: string) => BestLine | null {
  const codes = coded(question);
  const matchers = (isPlain(question) ? [false] : [true, false]).map((accents) => new Matcher({ codes, rarities: new Float64Array(codes.length).fill(1) }, accents));
  const row = new Float32Array(MEASURES.length);
  return (body) => {
    const lines = body.split('\n');
    if (lines.length < 2) return null;
    const words = lines.map((text) => (isAttachment(text) ? new Uint32Array() : coded(text)));
    for (const matcher of matchers) {
      let best = { line: -1, worth: 0 };
      words.forEach((own, line) => {
        matcher.measure(own, 'heading', [], row, 0);
        const worth = row[WORDS]! + 2 * row[PAIRS]! + row[RUN]!;
        if (worth > best.worth) best = { line, worth };
      });
      if (best.line >= 0) return { line: best.line, label: bodyLines(body)[best.line]?.label ?? '' };
    }
    return null;
  };
}

const [WORDS, PAIRS, RUN] = [MEASURES.indexOf('wordsCovered'), MEASURES.indexOf('pairsCovered'), MEASURES.indexOf('longestRun')];
