/** What people said of lines, in the next version or reading: it holds for the very words of a line, wherever they stand now. */
import type { Finding } from '../process/types';
import type { Provision } from '../structure/types';
import { changesTo, decidedOn, findingOf, labelsOf } from './labels';
import type { Judgement, LineLabel, NewJudgement } from './types';

type NewFinding = Omit<Finding, 'id'>;

/**
 * Id of a provision before -> its id now, for provisions whose words are the same. Of several with the same
 * words the one that kept its place goes first, then they are taken in the order of the draft.
 */
export function linesThatStay(before: readonly Provision[], after: readonly Provision[]): Map<string, string> {
  const now = byWords(after);
  const stays = new Map<string, string>();
  for (const [words, old] of byWords(before)) {
    const free = new Set(now.get(words));
    const kept = old.filter((id) => free.delete(id));
    const moved = old.filter((id) => !kept.includes(id));
    for (const id of kept) stays.set(id, id);
    for (const [at, to] of [...free].entries()) {
      const from = moved[at];
      if (from !== undefined) stays.set(from, to);
    }
  }
  return stays;
}

function byWords(provisions: readonly Provision[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, heading, text } of provisions) {
    const words = `${heading}\n${text}`;
    ids.set(words, [...(ids.get(words) ?? []), id]);
  }
  return ids;
}

export interface CarriedTeaching {
  readonly findings: readonly NewFinding[];
  readonly judgements: readonly NewJudgement[];
}

/**
 * The findings of a version that was just read, with what people said of lines whose words are the same, and the
 * judgements that go on. A label of which nobody has spoken stays as the machine proposes it.
 *
 * @param said judgements in force before
 * @param stays id before -> id now
 */
export function carryTeaching(said: Iterable<Judgement>, findings: readonly NewFinding[], stays: ReadonlyMap<string, string>, { versionId, reading }: { readonly versionId: string; readonly reading: number }): CarriedTeaching {
  let now = findings.map((finding, at): Finding => ({ ...finding, id: String(at) }));
  const judgements: NewJudgement[] = [];
  for (const { id, versionId: _from, provisionId: was, after: judgedSo, ...judgement } of said) {
    const provisionId = stays.get(was);
    if (provisionId === undefined) continue;
    const fresh = labelsOf(findings, provisionId).map(undecided);
    const after = again(labelsOf(now, provisionId), judgedSo);
    now = withLabels(now, versionId, provisionId, after);
    judgements.push({ ...judgement, versionId, reading, provisionId, before: fresh, after, undoes: null, carriedFrom: id });
  }
  return { findings: now.map(({ id: _id, ...finding }) => finding), judgements };
}

const undecided = (label: LineLabel): LineLabel => ({ ...label, decision: 'proposed', reason: null, decidedById: null, decidedRole: null, decidedAt: null });

/** The labels that the machine has now, with what was decided on each; a label that a person wanted and the machine lacks is put. */
function again(labels: readonly LineLabel[], judgedSo: readonly LineLabel[]): LineLabel[] {
  const spoken = judgedSo.filter(({ decision }) => decision !== 'proposed');
  const decided = spoken.reduce<readonly LineLabel[]>((all, { part, decision, ...said }) => decidedOn(all, part, decision, saidOf(said)), labels);
  const lacking = spoken.filter(({ part, decision }) => decision === 'confirmed' && !labels.some((label) => label.part === part));
  return [...decided, ...lacking.map((label): LineLabel => ({ ...label, confidence: null }))];
}

const saidOf = ({ reason, decidedById, decidedRole, decidedAt }: Omit<LineLabel, 'part' | 'decision'>) => ({ reason, decidedById, decidedRole, decidedAt });

function withLabels(findings: readonly Finding[], versionId: string, provisionId: string, labels: readonly LineLabel[]): Finding[] {
  const { decide, put } = changesTo(findings, provisionId, labels);
  const labelOf = new Map(decide.map(({ id, label }) => [id, label]));
  const position = findings.reduce((last, one) => Math.max(last, one.position), -1) + 1;
  const changed = findings.map((finding): Finding => {
    const label = labelOf.get(finding.id);
    return label ? { ...finding, decision: label.decision, ...saidOf(label) } : finding;
  });
  const procedure = findings.find((one) => one.provisionId === provisionId && one.procedure !== null)?.procedure ?? null;
  return [...changed, ...put.map((label, at): Finding => ({ ...findingOf(label, { versionId, provisionId, position: position + at, procedure }), id: `${provisionId} ${label.part}` }))];
}
