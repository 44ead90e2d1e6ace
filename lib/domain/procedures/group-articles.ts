/** Which articles belong to one procedure: neighbours of the same matter, or of complementary parts without a matter of their own. */
import { placeOf } from '../structure/place';
import type { AmendmentTarget, Provision } from '../structure/types';
import type { ArticleView } from './articles';
import { clash, isGeneralHeading, likeness, matterOfHeading, type Matter } from './matter';
import { isDuty, laysDownNone } from './not-procedures';
import { splitByMatter } from './split-article';
import { targetWords } from './target-words';
import type { LabelledProvision, Part } from './types';

/** An article, or those of its clauses that are of one matter. */
export interface LabelledArticle {
  readonly view: ArticleView;
  /** The article, or the clauses of it, that hold all of this. */
  readonly roots: readonly string[];
  readonly members: readonly Provision[];
  /** "Điều 5", "Điều 31 Luật Đầu tư": where the words stand or shall stand. */
  readonly place: string;
  /** Position among all articles of the document. */
  readonly at: number;
  readonly matter: Matter;
  /** True for what agencies do among themselves ("Trách nhiệm của Sở Y tế"). */
  readonly duty: boolean;
  readonly labelled: readonly LabelledProvision[];
  readonly parts: ReadonlySet<Part>;
}

const LONGEST_OPENING = 300;

/** An article without a heading may say in its one line before the clauses what it is about: "Trình tự cấp giấy phép như sau:". */
function opening({ provision, owners, article }: ArticleView): string {
  const [line = ''] = article.lines;
  const alone = owners[0] === provision && owners.length > 1 && owners[1] !== provision;
  return provision.kind === 'article' && alone && line.length <= LONGEST_OPENING ? line : '';
}

/** What an instruction or quoted text changes, down to the article. */
const targetOf = (p: Provision): AmendmentTarget | undefined => (p.target?.article === undefined ? undefined : { operation: p.target.operation, act: p.target.act ?? '', article: p.target.article });
const keyOf = ({ view }: LabelledArticle): string => {
  const target = targetOf(view.provision);
  return target ? `${target.act}|${target.article}` : '';
};

/** The articles that have labelled lines and may hold a procedure, in document order. */
export function labelledArticles(views: readonly ArticleView[], labelled: readonly LabelledProvision[], docTitle: string, all: ReadonlyMap<string, Provision>): LabelledArticle[] {
  const byProvision = new Map(labelled.map((l) => [l.provision.id, l]));
  return views.flatMap((view, at) => {
    const { heading } = view.article;
    const own = view.members.flatMap((p) => byProvision.get(p.id) ?? []);
    if (own.length === 0 || isGeneralHeading(heading) || laysDownNone(heading, docTitle)) return [];
    const { provision } = view;
    // The heading of an amending article names an act, not a matter; quoted articles have headings of their own.
    const matter = matterOfHeading(provision.target !== undefined && provision.quoted !== true ? '' : heading || opening(view));
    const target = targetOf(provision);
    const place = target ? targetWords(target) : placeOf(provision, all);
    const inside = new Map(own.map((l) => [l.provision.id, l]));
    return splitByMatter(view, own, matter).map((piece) => {
      const lines = piece.members.flatMap((p) => inside.get(p.id) ?? []);
      const parts = new Set(lines.flatMap((l) => l.parts.map((p) => p.part)));
      return { view, at, place, duty: isDuty(heading), roots: piece.roots, members: piece.members, matter: piece.matter, labelled: lines, parts };
    });
  });
}

const REACH = 4; // articles further apart belong to one procedure only if they name the same matter
const SAME = 0.7;
const IDENTICAL = 0.95;

/** True for a heading like "Hồ sơ" or "Trình tự hỗ trợ": it names parts, at most an action, but no object. */
const bare = (m: Matter): boolean => m.object.size === 0;
const whole = (a: LabelledArticle): boolean => !a.matter.facet && !bare(a.matter);

function belongs(article: LabelledArticle, group: readonly LabelledArticle[]): boolean {
  const last = group.at(-1)!;
  if (Boolean(last.view.provision.quoted) !== Boolean(article.view.provision.quoted) || keyOf(last) !== keyOf(article)) return false;
  if (group.some((other) => clash(other.matter, article.matter))) return false;
  const gap = article.at - last.at;
  const best = Math.max(...group.map((other) => likeness(other.matter, article.matter)));
  // Conditions in one chapter and steps in another are one procedure only where they name the very same matter.
  if (last.view.provision.parent !== article.view.provision.parent && keyOf(article) === '') return best >= IDENTICAL && article.matter.object.size > 1 && (article.matter.facet || group.every((other) => other.matter.facet)) && !(article.parts.has('dossier') && group.some((other) => other.parts.has('dossier')));
  // "Cấp lại giấy X do bị mất" and "Cấp lại giấy X do hư hỏng" are each whole: alike, but two procedures.
  if (whole(article) && group.some(whole) && best < IDENTICAL) return false;
  if (best >= SAME) return gap <= REACH * 3;
  if (gap > REACH) return false;
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
  return share(groups);
}

/** "Điều kiện cấp, cấp lại giấy phép" is a side of both procedures: it goes to each that it names, and stands for none itself. */
function share(groups: readonly LabelledArticle[][]): LabelledArticle[][] {
  const common = (a: LabelledArticle): boolean => a.matter.facet && a.matter.actions.length > 1;
  const shared = new Set<LabelledArticle>();
  const joined = groups.map((group) => {
    const apart = (other: readonly LabelledArticle[]): boolean => other.every(common) || other.some((a) => !common(a) && group.some((own) => clash(own.matter, a.matter)));
    const others = groups.flatMap((other) => (other !== group && apart(other) ? other.filter(common) : []));
    const fitting = group.every(common) ? [] : others.filter((a) => group.some((own) => !common(own) && likeness(own.matter, a.matter) >= SAME && keyOf(own) === keyOf(a) && own.view.provision.parent === a.view.provision.parent));
    fitting.forEach((a) => shared.add(a));
    return [...group, ...fitting].sort((a, b) => a.at - b.at);
  });
  const left = (group: LabelledArticle[]): LabelledArticle[] => (group.every(common) ? group.filter((a) => !shared.has(a)) : group);
  return joined.map(left).filter((group) => group.length > 0);
}
