/** Which articles belong to one procedure: neighbours of the same matter, or of complementary parts without a matter of their own. */
import type { Provision } from '../structure/types';
import type { ArticleView } from './articles';
import { isGeneralHeading, likeness, matterOfHeading, type Matter } from './matter';
import type { LabelledProvision, Part } from './types';

export interface LabelledArticle {
  readonly view: ArticleView;
  /** Position among all articles of the document. */
  readonly at: number;
  readonly matter: Matter;
  readonly labelled: readonly LabelledProvision[];
  readonly parts: ReadonlySet<Part>;
}

/** The articles that have labelled lines and may hold a procedure, in document order. */
export function labelledArticles(views: readonly ArticleView[], labelled: readonly LabelledProvision[]): LabelledArticle[] {
  const byProvision = new Map(labelled.map((l) => [l.provision.id, l]));
  return views.flatMap((view, at) => {
    const own = view.members.flatMap((p: Provision) => byProvision.get(p.id) ?? []);
    if (own.length === 0 || isGeneralHeading(view.article.heading)) return [];
    const parts = new Set(own.flatMap((l) => l.parts.map((p) => p.part)));
    return [{ view, at, matter: matterOfHeading(view.article.heading), labelled: own, parts }];
  });
}

const REACH = 4; // articles further apart belong to one procedure only if they name the same matter
const SAME = 0.7;
const IDENTICAL = 0.95;

/** True for a heading like "Hồ sơ" or "Trình tự hỗ trợ": it names parts, at most an action, but no object. */
const bare = (m: Matter): boolean => m.object.size === 0;

function belongs(article: LabelledArticle, group: readonly LabelledArticle[]): boolean {
  const last = group.at(-1)!;
  if (last.view.provision.parent !== article.view.provision.parent) return false;
  if (Boolean(last.view.provision.quoted) !== Boolean(article.view.provision.quoted)) return false;
  const gap = article.at - last.at;
  const best = Math.max(...group.map((other) => likeness(other.matter, article.matter)));
  // "Cấp lại giấy X do bị mất" and "Cấp lại giấy X do hư hỏng" are each whole: alike, but two procedures.
  const whole = (a: LabelledArticle): boolean => !a.matter.facet && !bare(a.matter);
  if (whole(article) && group.some(whole) && best < IDENTICAL) return false;
  if (best >= SAME) return gap <= REACH * 3;
  const actionsClash = article.matter.actions.length > 0 && group.some((g) => g.matter.actions.length > 0 && !g.matter.actions.some((a) => article.matter.actions.includes(a)));
  if (gap > REACH || actionsClash) return false;
  return bare(article.matter) || group.every((other) => bare(other.matter)) ? completes(article, group) : false;
}

const CORE: readonly Part[] = ['dossier', 'step'];

/** A second full article (papers and steps) beside a full one is another procedure, not the same one again. */
function completes(article: LabelledArticle, group: readonly LabelledArticle[]): boolean {
  const has = (parts: ReadonlySet<Part>): boolean => CORE.every((part) => parts.has(part));
  return !(has(article.parts) && group.some((other) => has(other.parts)));
}

/** Joins articles into groups, each one procedure; an article joins the nearest group that it belongs to. */
export function groupArticles(articles: readonly LabelledArticle[]): LabelledArticle[][] {
  const groups: LabelledArticle[][] = [];
  for (const article of articles) {
    const home = [...groups].reverse().find((group) => belongs(article, group));
    if (home) home.push(article);
    else groups.push([article]);
  }
  return groups;
}
