/**
 * The matrix of a procedure once people have said what its lines regulate (ADR 10). The row of the procedure stays
 * as it was found or entered; it is shown, and asked about in the assessment, with the labels that hold now. What
 * the procedure is (its name, its lines, that it is one) is not worked out again: that would put in question what
 * people have decided on it.
 */
import { articleOf } from '../procedures/articles';
import { impliedParts } from '../procedures/evidence';
import { PARTS, REQUIRED_PARTS, type MatrixPart, type Part } from '../procedures/types';
import type { Procedure } from '../process/types';
import type { Provision } from '../structure/types';

type Parts = Partial<Record<MatrixPart, readonly string[]>>;

/**
 * The procedures with the parts that their judged lines now regulate. A judged line belongs to every procedure
 * that holds it; one that the machine had left out belongs to the procedure of its article, if that has only one.
 *
 * @param judged id of a provision -> the labels that hold on it
 */
export function withJudgedParts(procedures: readonly Procedure[], judged: ReadonlyMap<string, readonly Part[]>, provisions: readonly Provision[]): Procedure[] {
  if (judged.size === 0) return [...procedures];
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const homes = new Map([...judged.keys()].map((id) => [id, homesOf(id, procedures, byId)]));
  return procedures.map((procedure) => {
    const own = [...judged].filter(([id]) => homes.get(id)?.includes(procedure.id));
    return own.length === 0 ? procedure : { ...procedure, ...rejudged(procedure, new Map(own), byId) };
  });
}

function homesOf(id: string, procedures: readonly Procedure[], byId: ReadonlyMap<string, Provision>): string[] {
  const holding = (provisionId: string): string[] => procedures.filter(({ provisionIds }) => provisionIds.includes(provisionId)).map((one) => one.id);
  const direct = holding(id);
  if (direct.length > 0) return direct;
  const provision = byId.get(id);
  const article = provision && articleOf(provision, byId);
  const around = article ? holding(article.id) : [];
  return around.length === 1 ? around : [];
}

function rejudged(procedure: Procedure, judged: ReadonlyMap<string, readonly Part[]>, byId: ReadonlyMap<string, Provision>): Pick<Procedure, 'parts' | 'missing' | 'provisionIds'> {
  const provisionIds = [...procedure.provisionIds, ...[...judged].filter(([id, parts]) => parts.length > 0 && !procedure.provisionIds.includes(id)).map(([id]) => id)];
  const place = new Map([...byId.keys()].map((id, at) => [id, at]));
  const parts: Parts = procedure.parts.name ? { name: procedure.parts.name } : {};
  for (const part of PARTS) {
    const unjudged = (procedure.parts[part] ?? []).filter((id) => !judged.has(id));
    const now = [...unjudged, ...[...judged].filter(([, labels]) => labels.includes(part)).map(([id]) => id)];
    if (now.length > 0) parts[part] = now.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  }
  // What a person entered stands as entered; only the machine counts words in passing.
  if (procedure.origin === 'found') for (const [part, ids] of impliedBy(parts, byId)) parts[part] ??= ids;
  return { parts, missing: missingNow(procedure, parts), provisionIds };
}

/** Parts that the labelled lines settle in passing, with the lines. */
function impliedBy(parts: Parts, byId: ReadonlyMap<string, Provision>): Map<MatrixPart, string[]> {
  const labels = new Map<string, Part[]>();
  for (const part of PARTS) for (const id of parts[part] ?? []) labels.set(id, [...(labels.get(id) ?? []), part]);
  const implied = new Map<MatrixPart, string[]>();
  for (const [id, own] of labels) {
    for (const part of impliedParts(byId.get(id)?.text ?? '', own)) implied.set(part, [...(implied.get(part) ?? []), id]);
  }
  return implied;
}

/** A required part that has gone is missing, one that has come is not; what another act lays down stays so. */
function missingNow({ parts: before, missing }: Procedure, parts: Parts): MatrixPart[] {
  return REQUIRED_PARTS.filter((part) => {
    if (part === 'name' || parts[part] !== undefined) return part === 'name' && missing.includes(part);
    return missing.includes(part) || (before[part]?.length ?? 0) > 0;
  });
}
