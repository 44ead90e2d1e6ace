/** Where each part of a procedure is regulated: in the draft, elsewhere, or nowhere (Decree 63/2010 Art. 8(2)). */
import type { Provision } from '../structure/types';
import type { Citation } from '../text/citation';
import { impliedParts } from './evidence';
import type { LabelledArticle } from './group-articles';
import { missingParts } from './missing-parts';
import { referencesIn, type PartReference } from './references';
import type { Elsewhere, FoundProcedure, LabelledProvision, MatrixPart, Part } from './types';

export type Matrix = Pick<FoundProcedure, 'parts' | 'elsewhere' | 'missing'>;

/** What a procedure referred to as a whole is made of. */
const WHOLE: readonly Part[] = ['step', 'method', 'dossier', 'time_limit'];

/** The whole draft, as references need it. */
export interface Draft {
  readonly all: ReadonlyMap<string, Provision>;
  readonly provisions: readonly Provision[];
  readonly labels: ReadonlyMap<string, LabelledProvision>;
}

type Found = Map<MatrixPart, string[]>;
const put = (map: Found, part: MatrixPart, id: string): void => {
  const known = map.get(part) ?? [];
  if (!known.includes(id)) map.set(part, [...known, id]);
};

/** The matrix of a group of articles; `named` are the provisions that name the procedure. */
export function matrixOf(group: readonly LabelledArticle[], named: readonly string[], draft: Draft): Matrix {
  const found: Found = new Map();
  const implied: Found = new Map();
  for (const { labelled } of group) for (const line of labelled) {
    const labels = line.parts.map((p) => p.part);
    for (const part of labels) put(found, part, line.provision.id);
    for (const part of impliedParts(line.provision.text, labels)) put(implied, part, line.provision.id);
  }
  const references = group.flatMap((article) => article.members.flatMap((p) => referencesIn(p, actOf(p, draft.all))));
  const away = references.filter((r) => r.to.kind !== 'draft');
  leaveOut(found, away);
  for (const reference of references) follow(reference, found, draft);
  for (const [part, ids] of implied) if (!found.has(part) && !away.some((r) => r.pure && r.parts.includes(part as Part))) found.set(part, ids);
  if (named.length > 0) found.set('name', [...named]);
  const elsewhere = elsewhereOf(away, found);
  return { parts: Object.fromEntries(found), elsewhere, missing: missingParts([...found.keys(), ...Object.keys(elsewhere) as MatrixPart[]]) };
}

/** What "Luật này" means in a provision: the act that a quoted text belongs to, or null for the draft itself. */
function actOf(provision: Provision, all: ReadonlyMap<string, Provision>): string | null {
  if (provision.quoted !== true) return null;
  for (let p: Provision | undefined = provision; p; p = p.parent === null ? undefined : all.get(p.parent)) if (p.target?.act !== undefined) return p.target.act;
  return null;
}

/** A line that only points to another act regulates nothing itself. */
function leaveOut(found: Found, away: readonly PartReference[]): void {
  for (const { from, parts, pure } of away) if (pure) for (const part of parts) {
    const rest = (found.get(part) ?? []).filter((id) => id !== from);
    if (rest.length > 0) found.set(part, rest);
    else found.delete(part);
  }
}

/** Takes the provisions of the draft that a reference points to as places of the parts that they regulate. */
function follow({ from, parts, whole, to }: PartReference, found: Found, draft: Draft): void {
  if (to.kind !== 'draft') return;
  for (const target of provisionsAt(to.citation, from, draft)) for (const p of draft.provisions) {
    if (p.id !== target && !p.id.startsWith(`${target}__`)) continue;
    const labels = draft.labels.get(p.id)?.parts.map(({ part }) => part) ?? [];
    const regulated = [...labels, ...(labels.length > 0 ? impliedParts(p.text, labels) : [])];
    for (const part of parts) if (regulated.includes(part)) put(found, part, p.id);
    if (whole) for (const part of WHOLE) if (labels.includes(part) && !parts.includes(part)) put(found, part, p.id);
  }
}

/** Ids of what a citation without an act points to: within the same regulation, "khoản 2 Điều này" within the same article. */
function provisionsAt(citation: Citation, from: string, { all, provisions }: Draft): string[] {
  const above = (kind: Provision['kind']): Provision | undefined => {
    for (let p = all.get(from); p; p = p.parent === null ? undefined : all.get(p.parent)) if (p.kind === kind) return p;
    return undefined;
  };
  const room = above('attached')?.id;
  const inRoom = (p: Provision): boolean => p.quoted !== true && (room === undefined ? !p.id.startsWith('att_') : p.id.startsWith(`${room}__`));
  const own = above('article');
  const articles = citation.articles.length > 0 ? provisions.filter((p) => p.kind === 'article' && citation.articles.includes(p.number.toLowerCase()) && inRoom(p)) : own ? [own] : [];
  const within = (parents: readonly Provision[], kind: Provision['kind'], numbers: readonly string[]): Provision[] =>
    (numbers.length === 0 ? [...parents] : provisions.filter((p) => p.kind === kind && numbers.includes(p.number.toLowerCase()) && parents.some(({ id }) => id === p.parent)));
  const clauses = within(articles, 'clause', citation.clauses);
  const clause = citation.clauses.length === 0 && citation.articles.length === 0 ? above('clause') : undefined;
  return within(clause && citation.points.length > 0 ? [clause] : clauses, 'point', citation.points).map(({ id }) => id);
}

function elsewhereOf(away: readonly PartReference[], found: Found): Partial<Record<MatrixPart, readonly Elsewhere[]>> {
  const places = new Map<MatrixPart, Elsewhere[]>();
  const add = (part: MatrixPart, { from, to }: PartReference): void => {
    if (to.kind === 'draft' || found.has(part)) return;
    const known = places.get(part) ?? [];
    if (!known.some(({ citation }) => citation === to.citation)) places.set(part, [...known, { kind: to.kind, citation: to.citation, provision: from }]);
  };
  for (const reference of away) for (const part of reference.parts) add(part, reference);
  for (const reference of away) if (reference.whole) for (const part of WHOLE) if (!places.has(part)) add(part, reference);
  return Object.fromEntries(places);
}
