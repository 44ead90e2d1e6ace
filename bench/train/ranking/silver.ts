/**
 * Questions with answers, made from the national list of procedures without anybody reading: a procedure's name is
 * the question, and the articles whose words its description repeats are the answer. What text overlap misses is
 * missing here too, so the figures on these questions are for choosing, not for boasting.
 */
import type { ImportedArticle } from '../../../lib/ports/precedents';
import { foldedWords } from '../../../lib/domain/precedents/words';

export interface SilverQuestion {
  readonly id: string;
  readonly text: string;
  /** Places in the list of articles. */
  readonly answers: readonly number[];
}

/** Words in a row that are taken for copied. */
const RUN = 5;
/** Runs shorter than a paper's name prove nothing. */
const LEAST_SHARED = 12;
/** Formulas of every act ("Nghị định này có hiệu lực") stand in more articles than this. */
const FORMULA = 300;
const MOST_ANSWERS = 6;

const runsOf = (text: string): Set<string> => {
  const words = foldedWords(text);
  return new Set(Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, at) => words.slice(at, at + RUN).join(' ')));
};
const share = (part: number, whole: number): number => part / Math.max(1, whole);

/** @param articles entries of kind "law"; @param procedures entries of kind "procedure" */
export function silverQuestions(articles: readonly ImportedArticle[], procedures: readonly ImportedArticle[]): SilverQuestion[] {
  const described = procedures.map((entry) => ({ entry, runs: runsOf(entry.body), name: new Set(foldedWords(entry.heading)), bases: new Set(entry.procedure?.legalBases.flatMap((base) => base.match(/\d+\/\d{4}\/[\p{L}\d-]+/gu) ?? []).map((n) => n.toUpperCase())) }));
  const inProcedures = new Map<string, number[]>();
  described.forEach(({ runs }, p) => { for (const run of runs) inProcedures.set(run, [...(inProcedures.get(run) ?? []), p]); });
  const inArticles = new Map<string, number>();
  const shared = articles.map((article) => {
    const runs = runsOf(article.body);
    const common = [...runs].filter((run) => inProcedures.has(run));
    for (const run of common) inArticles.set(run, (inArticles.get(run) ?? 0) + 1);
    return { size: runs.size, common };
  });
  const answers: { article: number; score: number }[][] = described.map(() => []);
  shared.forEach(({ size, common }, article) => {
    if (size < LEAST_SHARED) return;
    const heading = new Set(foldedWords(articles[article]!.heading));
    const counts = new Map<number, number>();
    for (const run of common) if (inArticles.get(run)! < FORMULA) for (const p of inProcedures.get(run)!) counts.set(p, (counts.get(p) ?? 0) + 1);
    const own = new Set(common);
    for (const [p, telling] of counts) {
      if (telling < LEAST_SHARED) continue;
      const { runs, name, bases } = described[p]!;
      const both = [...own].filter((run) => runs.has(run)).length;
      const [ofArticle, ofProcedure] = [share(both, size), share(both, runs.size)];
      const sameWords = [...name].filter((word) => heading.has(word)).length;
      const alike = share(sameWords, new Set([...name, ...heading]).size);
      const based = bases.has(articles[article]!.document.number.toUpperCase());
      const repeats = (ofArticle >= 0.25 && both >= 20) || ofProcedure >= 0.25 || (alike >= 0.5 && both >= 15);
      if (repeats && (based || share(sameWords, name.size) >= 0.3 || ofArticle + ofProcedure >= 0.6)) answers[p]!.push({ article, score: ofArticle + ofProcedure + alike + (based ? 0.3 : 0) });
    }
  });
  return described.flatMap(({ entry }, p) => {
    const best = answers[p]!.sort((a, b) => b.score - a.score);
    const kept = best.filter(({ score }) => score >= 0.45 * best[0]!.score).slice(0, MOST_ANSWERS);
    return kept.length === 0 ? [] : [{ id: entry.document.number, text: entry.heading, answers: kept.map(({ article }) => article) }];
  });
}
