import { finderViews } from '@/lib/domain/procedures/finder-views';
import type { ArticleLabels, FinderArticle, Part } from '@/lib/domain/procedures/types';
import type { Finding, Procedure, Version } from '@/lib/domain/process/types';
import { inForce } from '@/lib/domain/teaching/in-force';
import { holding, labelsOf } from '@/lib/domain/teaching/labels';
import { trainingArticle, type TrainingArticle } from '@/lib/domain/teaching/training-line';
import type { Judgement } from '@/lib/domain/teaching/types';
import type { Deps } from './_deps';

export interface JudgementsExported {
  /** In a fixed order: by version, then as the articles stand in it. */
  readonly articles: readonly TrainingArticle[];
  /** Judgements in force that no line of an article could be told from. */
  readonly left: number;
}

/**
 * All that people have taught of the labels of lines, over all dossiers, as articles to train on. What was carried
 * to a later version is told there, once. For the command line, which has no session.
 *
 * @param label what the machine says of the lines of an article
 */
export async function exportJudgements({ store }: Pick<Deps, 'store'>, label: (article: FinderArticle) => ArticleLabels): Promise<JudgementsExported> {
  const all = await store.judgements.all();
  const carriedOn = new Set(all.map(({ carriedFrom }) => carriedFrom));
  const articles: TrainingArticle[] = [];
  let left = 0;
  for (const versionId of [...new Set(all.map((one) => one.versionId))].sort()) {
    const version = await store.versions.find(versionId);
    if (version === null) throw new Error(`judgements on version ${versionId}, which is not there`);
    const last = inForce(all.filter((one) => one.versionId === versionId), version.reading.number);
    const judged = settled([...last.values()].filter(({ id }) => !carriedOn.has(id)), await store.findings.list(versionId));
    const told = articlesOf(version, judged, await store.procedures.list(versionId), label);
    articles.push(...told);
    left += judged.size - placedIn(told, version, judged);
  }
  return { articles, left };
}

/** Lines of which everything is said, with the labels that hold: where the machine still proposes one, nobody has spoken of it. */
function settled(judgements: readonly Judgement[], findings: readonly Finding[]): Map<string, readonly Part[]> {
  return new Map(judgements.flatMap(({ provisionId }) => {
    const labels = labelsOf(findings, provisionId);
    return labels.some(({ decision }) => decision === 'proposed') ? [] : [[provisionId, holding(labels)] as const];
  }));
}

function articlesOf(version: Version, judged: ReadonlyMap<string, readonly Part[]>, procedures: readonly Procedure[], label: (article: FinderArticle) => ArticleLabels): TrainingArticle[] {
  return finderViews(version.document).flatMap((view) => {
    const own = new Map([...judged].filter(([id]) => view.owners.some((owner) => owner.id === id)));
    if (own.size === 0) return [];
    const matter = procedures.find(({ decision, provisionIds }) => decision !== 'rejected' && view.members.some(({ id }) => provisionIds.includes(id)))?.name ?? null;
    return trainingArticle({ id: `${version.id}#${view.provision.id}`, view, machine: label(view.article), judged: own, matter }) ?? [];
  });
}

/** How many of the judged provisions have a line among the judged ones. */
function placedIn(told: readonly TrainingArticle[], version: Version, judged: ReadonlyMap<string, unknown>): number {
  const views = new Map(finderViews(version.document).map((view) => [`${version.id}#${view.provision.id}`, view]));
  const placed = told.flatMap(({ id, judged: lines }) => lines.map((i) => views.get(id)?.owners[i]?.id ?? ''));
  return new Set(placed.filter((id) => judged.has(id))).size;
}
