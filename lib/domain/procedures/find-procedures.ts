import type { StructuredDocument } from '../structure/types';
import { articleViews } from './articles';
import { impliedParts } from './evidence';
import { groupArticles, labelledArticles, type LabelledArticle } from './group-articles';
import { matterOfTitle } from './matter';
import { missingParts } from './missing-parts';
import { nameProcedure } from './name-procedure';
import { foldSpelling } from './spelling';
import type { FoundProcedure, LabelledProvision, MatrixPart, ProcedureNature } from './types';

/** Parts of which one alone makes an article a procedure; a lone condition or form belongs to one elsewhere. */
const CARRYING: readonly MatrixPart[] = ['step', 'dossier', 'method', 'time_limit'];

const SURE = 0.5; // a group none of whose lines reaches this is a mention, not a procedure

/**
 * The procedures that a document puts on people (Decree 63/2010 Art. 3(1)): neighbouring articles about
 * conditions, papers and steps of the same matter are one. A person confirms each. Never throws.
 */
export function findProcedures(doc: StructuredDocument, labelled: readonly LabelledProvision[]): FoundProcedure[] {
  const title = matterOfTitle(doc.head.title);
  const groups = groupArticles(labelledArticles(articleViews(doc), labelled));
  return groups.filter(isProcedure).map((group) => {
    const name = nameProcedure(group, title);
    const parts = partsOf(group);
    if (name.articles.length > 0) parts.set('name', [...name.articles]);
    return {
      name: name.text,
      nature: natureOf(group, doc.head.title),
      provisions: provisionsOf(group),
      parts: Object.fromEntries(parts),
      missing: missingParts(parts.keys()),
    };
  });
}

function isProcedure(group: readonly LabelledArticle[]): boolean {
  const carries = group.some((a) => CARRYING.some((part) => a.parts.has(part as never)));
  const sure = group.some((a) => a.labelled.some((l) => l.parts.some((p) => p.confidence >= SURE)));
  return carries && sure;
}

function provisionsOf(group: readonly LabelledArticle[]): string[] {
  const articles = group.map((a) => a.view.provision.id);
  const inside = group.flatMap((a) => a.labelled.map((l) => l.provision.id)).filter((id) => !articles.includes(id));
  return [...articles, ...inside];
}

function partsOf(group: readonly LabelledArticle[]): Map<MatrixPart, string[]> {
  const found = new Map<MatrixPart, string[]>();
  const implied = new Map<MatrixPart, string[]>();
  const put = (map: Map<MatrixPart, string[]>, part: MatrixPart, id: string): void => void map.set(part, [...(map.get(part) ?? []), id]);
  for (const { labelled } of group) for (const { provision, parts } of labelled) {
    const labels = parts.map((p) => p.part);
    for (const part of labels) put(found, part, provision.id);
    for (const part of impliedParts(provision.text, labels)) put(implied, part, provision.id);
  }
  for (const [part, ids] of implied) if (!found.has(part)) found.set(part, ids);
  return found;
}

function natureOf(group: readonly LabelledArticle[], title: string): ProcedureNature {
  const targets = group.flatMap((a) => a.view.members.map((p) => p.target?.operation)).filter((o) => o !== undefined);
  if (targets.length > 0 && targets.every((o) => o === 'repeal')) return 'repealed';
  if (targets.length > 0 || group.some((a) => a.view.provision.quoted || a.labelled.some((l) => l.provision.quoted))) return 'amended';
  return /quy định chi tiết|hướng dẫn thi hành/u.test(foldSpelling(title)) ? 'delegated' : 'new';
}
