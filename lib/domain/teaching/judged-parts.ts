/**
 * The matrix of a procedure once people have said what its lines regulate (ADR 10). The row of the procedure stays
 * as it was found or entered; it is shown, and asked about in the assessment, with the labels that hold now. What
 * the procedure is (its name, its lines, that it is one) is not worked out again: that would put in question what
 * people have decided on it.
 */
import { impliedParts } from '../procedures/evidence';
import { PARTS, REQUIRED_PARTS, type MatrixPart, type Part } from '../procedures/types';
import type { Procedure } from '../process/types';
import type { Provision } from '../structure/types';
import { holding } from './labels';
import type { LineLabel } from './types';

type Parts = Partial<Record<MatrixPart, readonly string[]>>;
type Lines = ReadonlyMap<string, Provision>;

/** Labels that people put on a line, that they rejected, and all that hold. */
interface Said {
  readonly put: readonly Part[];
  readonly taken: readonly Part[];
  readonly held: readonly Part[];
}

/**
 * The procedures with the parts that their judged lines now regulate. A judged line belongs to every procedure that
 * holds it; one that the machine had left out belongs to the procedure that holds what it stands in, if it is only one.
 *
 * @param judged id of a provision -> all its labels, whatever was decided on them
 */
export function withJudgedParts(procedures: readonly Procedure[], judged: ReadonlyMap<string, readonly LineLabel[]>, provisions: readonly Provision[]): Procedure[] {
  const said = [...judged].map(([id, labels]) => [id, saidIn(labels)] as const).filter(([, { put, taken }]) => put.length + taken.length > 0);
  if (said.length === 0) return [...procedures];
  const lines = new Map(provisions.map((provision) => [provision.id, provision]));
  const homes = new Map(said.map(([id]) => [id, homesOf(id, procedures, lines)]));
  return procedures.map((procedure) => {
    const own = new Map(said.filter(([id]) => homes.get(id)?.includes(procedure.id)));
    return own.size === 0 ? procedure : { ...procedure, ...rejudged(procedure, own, lines) };
  });
}

const saidIn = (labels: readonly LineLabel[]): Said => ({
  put: labels.filter(({ confidence, decision }) => confidence === null && decision !== 'rejected').map(({ part }) => part),
  taken: labels.filter(({ decision }) => decision === 'rejected').map(({ part }) => part),
  held: holding(labels),
});

function homesOf(id: string, procedures: readonly Procedure[], lines: Lines): string[] {
  for (let at: string | null | undefined = id; at; at = lines.get(at)?.parent) {
    const holders = procedures.filter(({ provisionIds }) => provisionIds.includes(at)).map((one) => one.id);
    if (holders.length > 0) return at === id || holders.length === 1 ? holders : [];
  }
  return [];
}

function rejudged(procedure: Procedure, said: ReadonlyMap<string, Said>, lines: Lines): Pick<Procedure, 'parts' | 'missing' | 'provisionIds'> {
  const order = new Map([...lines.keys()].map((id, at) => [id, at]));
  const parts: Parts = procedure.parts.name ? { name: procedure.parts.name } : {};
  for (const part of PARTS) {
    const stays = (procedure.parts[part] ?? []).filter((id) => regulates(part, said.get(id), lines.get(id)));
    const put = [...said].filter(([id, { put }]) => put.includes(part) && !stays.includes(id)).map(([id]) => id);
    if (stays.length + put.length > 0) parts[part] = [...stays, ...put].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }
  // What a person entered stands as entered; only the machine counts words in passing.
  if (procedure.origin === 'found') for (const [part, ids] of inPassing(procedure, parts, said, lines)) parts[part] ??= ids;
  const added = [...said].filter(([id, { put }]) => put.length > 0 && !procedure.provisionIds.includes(id)).map(([id]) => id);
  return { parts, missing: missingNow(procedure, parts), provisionIds: [...procedure.provisionIds, ...added] };
}

/** Whether a line that stood for a part still does: by a label, or in passing by those that it has left. */
function regulates(part: Part, said: Said | undefined, line: Provision | undefined): boolean {
  if (said === undefined || said.held.includes(part)) return true;
  return !said.taken.includes(part) && impliedParts(line?.text ?? '', said.held).includes(part);
}

/** Parts that lines settle in passing: those that have just gone, by any line, and what a line settles whose labels are new. */
function inPassing(procedure: Procedure, now: Parts, said: ReadonlyMap<string, Said>, lines: Lines): Map<MatrixPart, string[]> {
  const labels = new Map<string, Part[]>();
  for (const part of PARTS) for (const id of now[part] ?? []) labels.set(id, [...(labels.get(id) ?? []), part]);
  const implied = new Map<MatrixPart, string[]>();
  for (const [id, own] of labels) for (const part of impliedParts(lines.get(id)?.text ?? '', own)) {
    const isNew = (said.get(id)?.put.length ?? 0) > 0 || procedure.parts[part] !== undefined;
    const isTaken = said.get(id)?.taken.includes(part as Part) === true;
    if (isNew && !isTaken && procedure.elsewhere[part] === undefined) implied.set(part, [...(implied.get(part) ?? []), id]);
  }
  return implied;
}

/** A required part that has gone is missing, unless another act lays it down; one that has come is not. */
function missingNow({ parts: before, missing, elsewhere }: Procedure, parts: Parts): MatrixPart[] {
  return REQUIRED_PARTS.filter((part) => {
    if (part === 'name' || parts[part] !== undefined) return part === 'name' && missing.includes(part);
    return missing.includes(part) || ((before[part]?.length ?? 0) > 0 && elsewhere[part] === undefined);
  });
}
