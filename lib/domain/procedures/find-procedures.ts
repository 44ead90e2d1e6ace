import type { StructuredDocument } from '../structure/types';
import { byId } from './articles';
import { finderViews } from './finder-views';
import { groupArticles, labelledArticles, type LabelledArticle } from './group-articles';
import { matterOfTitle } from './matter';
import { nameKey } from './name-key';
import { inWrittenCase } from './written-case';
import { matrixOf, type Draft } from './matrix';
import { nameProcedure } from './name-procedure';
import { isDetailing, natureOf } from './nature';
import { repealedProcedures } from './repeals';
import { requestsIn } from './requests';
import type { FoundProcedure, LabelledProvision, MatrixPart } from './types';

/** Parts of which one alone makes an article a procedure; a lone condition or form belongs to one elsewhere. */
const CARRYING: readonly MatrixPart[] = ['step', 'dossier', 'method', 'time_limit'];

const SURE = 0.5; // a group none of whose steps or papers reaches this is a mention, not a procedure

/**
 * The procedures that a document puts on people (Decree 63/2010 Art. 3(1)): neighbouring articles about
 * conditions, papers and steps of the same matter are one, and one article may hold several. A person
 * confirms each. Never throws.
 */
export function findProcedures(doc: StructuredDocument, labelled: readonly LabelledProvision[]): FoundProcedure[] {
  const title = matterOfTitle(inWrittenCase(doc.head.title, doc.provisions.map((p) => p.text)));
  const all = byId(doc);
  const draft: Draft = { all, provisions: doc.provisions, labels: new Map(labelled.map((l) => [l.provision.id, l])) };
  const detailing = isDetailing(doc);
  const groups = groupArticles(labelledArticles(finderViews(doc), labelled, doc.head.title, all));
  const named = groups.filter(isProcedure).map((group) => ({ group, name: nameProcedure(group, title) }));
  const names = toldApart(named.map(({ group, name }) => ({ group, name: name.text })));
  const laid = named.map(({ group, name }, i): FoundProcedure => {
    return { name: names[i]!, ...natureOf(group, all, detailing), provisions: provisionsOf(group), ...matrixOf(group, name.articles, draft) };
  });
  return [...laid, ...repealedProcedures(doc)];
}

function isProcedure(group: readonly LabelledArticle[]): boolean {
  const has = (part: MatrixPart): boolean => group.some((a) => a.parts.has(part as never));
  const sure = group.some((a) => a.labelled.some((l) => l.parts.some((p) => CARRYING.includes(p.part) && p.confidence >= SURE)));
  if (!sure || !CARRYING.some(has)) return false;
  if (!group.every((a) => a.duty)) return true;
  // What agencies do among themselves settles a person's case where it speaks of the person's request.
  return has('dossier') || (has('step') && group.some((a) => a.labelled.some((l) => requestsIn(l.provision.text).length > 0)));
}

function provisionsOf(group: readonly LabelledArticle[]): string[] {
  const roots = group.flatMap((a) => (a.view.provision.kind === 'article' ? [a.view.provision.id, ...a.roots] : a.roots));
  const inside = group.flatMap((a) => a.labelled.map((l) => l.provision.id)).filter((id) => !roots.includes(id));
  return [...new Set([...roots, ...inside])];
}

/** Two of one name ("cấp tỉnh" and "cấp xã" in two chapters) are told apart by an article that only one of them stands in. */
function toldApart(named: readonly { readonly group: readonly LabelledArticle[]; readonly name: string }[]): string[] {
  const namesakes = new Map<string, (typeof named)[number][]>();
  for (const one of named) {
    const key = nameKey(one.name);
    namesakes.set(key, [...(namesakes.get(key) ?? []), one]);
  }
  return named.map((one) => {
    const others = namesakes.get(nameKey(one.name))!.filter((other) => other !== one);
    if (others.length === 0) return one.name;
    const own = one.group.find((a) => !others.some((other) => other.group.includes(a))) ?? one.group[0]!;
    return `${one.name} (${own.place})`;
  });
}
