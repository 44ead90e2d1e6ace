/** Which procedure of an act above is the one that the draft lays down. */
import { likeness, matterOfHeading, type Matter } from '../../procedures/matter';
import type { FoundProcedure } from '../../procedures/types';
import type { SuperiorArticle } from './types';

const SAME = 0.9;
const NEAR = 3; // articles: "Hồ sơ", "Trình tự", "Thời hạn" of one matter follow each other
const LEAST = 3; // syllables: "cấp giấy phép" alone names nothing

const telling = (matter: Matter): boolean => matter.actions.length > 0 && matter.object.size >= LEAST;
const sameActions = (a: Matter, b: Matter): boolean => a.actions.length === b.actions.length && a.actions.every((action) => b.actions.includes(action));

/** True where two matters are one procedure: the same actions on what is nearly the same object. Where one says too little it is false. */
const same = (one: Matter, other: Matter): boolean => telling(one) && telling(other) && sameActions(one, other) && likeness(one, other) >= SAME;

/** True where two names mean one procedure. */
export const sameMatter = (a: string, b: string): boolean => same(matterOfHeading(a), matterOfHeading(b));

/** The articles of one act that may lay a procedure of the draft down: those with its matter in their heading, and their neighbours. */
export function candidateArticles(procedures: readonly FoundProcedure[], articles: readonly SuperiorArticle[]): SuperiorArticle[] {
  const matters = procedures.map((procedure) => matterOfHeading(procedure.name)).filter(telling);
  const hits = new Set(articles.flatMap((article, at) => {
    const matter = matterOfHeading(article.heading);
    return matters.some((other) => same(other, matter)) ? [at] : [];
  }));
  return articles.filter((_, at) => [...Array(2 * NEAR + 1).keys()].some((step) => hits.has(at + step - NEAR)));
}
