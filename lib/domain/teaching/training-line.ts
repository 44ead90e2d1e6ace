/**
 * Articles of which people have judged lines, as lines to train the finder on (`soat learn export`).
 *
 * One JSON object an article, in the format of the labelled sets (`id, docNumber, docTitle, path, article, heading,
 * lines, procedure, matter, labels, disputed`; `labels` goes from the index of a line to its parts), and with
 * `judged`: the indexes of the lines of which a person has said all labels. The labels of the other lines are those
 * of the machine: nobody has looked at them, and training may weigh them less or leave them out. A judged line
 * without an entry in `labels` was judged to be no part of a procedure. Nothing tells who judged, or why.
 */
import type { ArticleView } from '../procedures/articles';
import { PARTS, type ArticleLabels, type FinderArticle, type Part } from '../procedures/types';

export interface TrainingArticle extends FinderArticle {
  readonly id: string;
  /** True if any line has a label. */
  readonly procedure: boolean;
  /** Name of the procedure that the article lays down, as people left it; null where it lays down none. */
  readonly matter: string | null;
  readonly labels: Readonly<Record<string, readonly Part[]>>;
  /** Always empty: what people said last is what holds. */
  readonly disputed: Readonly<Record<string, never>>;
  /** Indexes of the lines of which a person has said all labels, ascending. */
  readonly judged: readonly number[];
}

/** An article, what the machine says of its lines, and what people say of its provisions. */
export interface JudgedArticle {
  readonly id: string;
  readonly view: ArticleView;
  readonly machine: ArticleLabels;
  /** Id of a provision -> all labels that hold on it. */
  readonly judged: ReadonlyMap<string, readonly Part[]>;
  readonly matter: string | null;
}

/** The article as a training line; null where no judgement can be told of a line of it. */
export function trainingArticle({ id, view, machine, judged, matter }: JudgedArticle): TrainingArticle | null {
  const { article, owners } = view;
  const proposed = article.lines.map((_, i) => (machine.lines.get(i) ?? []).map(({ part }) => part));
  const said = new Map<number, readonly Part[]>();
  for (const [provisionId, parts] of judged) {
    const own = owners.flatMap((owner, i) => (owner.id === provisionId ? [i] : []));
    const told = perLine(own.map((i) => article.lines[i]!), own.map((i) => proposed[i]!), parts);
    own.forEach((i, at) => told !== null && said.set(i, told[at]!));
  }
  if (said.size === 0) return null;
  const labels = Object.fromEntries(proposed.flatMap((parts, i) => {
    const now = said.get(i) ?? parts;
    return now.length > 0 ? [[String(i), PARTS.filter((part) => now.includes(part))] as const] : [];
  }));
  const procedure = Object.keys(labels).length > 0;
  const { docNumber, docTitle, path, article: number, heading, lines } = article;
  return { id, docNumber, docTitle, path, article: number, heading, lines, procedure, matter: procedure ? matter : null, labels, disputed: {}, judged: [...said.keys()].sort((a, b) => a - b) };
}

/**
 * What was said of a provision, line by line. Of a provision in several lines it is known on which of them a
 * confirmed label stands, from the machine, and that a rejected one stands on none. A label that the machine has on
 * none of them stands on all where the first announces a list ("gồm:"), else nobody knows where: null.
 */
function perLine(lines: readonly string[], proposed: readonly (readonly Part[])[], parts: readonly Part[]): (readonly Part[])[] | null {
  if (lines.length <= 1) return lines.map(() => parts);
  const placed = proposed.map((own) => own.filter((part) => parts.includes(part)));
  const unplaced = parts.filter((part) => !placed.some((own) => own.includes(part)));
  if (unplaced.length > 0 && !/[:：]\s*$/u.test(lines[0]!)) return null;
  return placed.map((own) => [...own, ...unplaced]);
}
