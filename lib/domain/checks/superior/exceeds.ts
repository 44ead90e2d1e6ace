/** R30: what a draft asks of people beyond the act above (Decree 63/2010 Art. 7(5)); what cannot be compared is not told. */
import { factsOf } from '../../procedures/extract/facts-of';
import { paperKind, tellingWords } from '../../procedures/extract/paper-telling';
import type { Paper, ProcedureFacts, TimeLimit } from '../../procedures/extract/types';
import { foldSpelling } from '../../procedures/spelling';
import { stricterConditions } from './stricter-conditions';
import type { Excess, Reading } from './excess';

/** What the draft's procedure asks beyond the same procedure of the act above. */
export function excesses(draft: Reading, superior: Reading): Excess[] {
  const [here, above] = [draft, superior].map(({ document, procedure }) => factsOf(document, procedure)) as [ProcedureFacts, ProcedureFacts];
  return [...longerTime(here, above), ...moreSets(here, above), ...morePapers(here, above), ...stricterConditions(draft, superior)];
}

/** Time for settling a complete dossier, not for a part of the work, for supplements or for a prolongation. */
const settles = (limit: TimeLimit): boolean => limit.whose === 'agency' && !limit.extension && (limit.act === 'decide' || limit.act === 'whole' || limit.act === 'return')
  && /nhận[^.;]{0,40}hồ sơ/u.test(foldSpelling(limit.from ?? ''));

/** The longest times are compared, in the same unit, where the draft has no more cases than the act above. */
function longerTime(here: ProcedureFacts, above: ProcedureFacts): Excess[] {
  const [ours, theirs] = [here.timeLimits.filter(settles), above.timeLimits.filter(settles)];
  const longest = (limits: readonly TimeLimit[]): TimeLimit | undefined => [...limits].sort((a, b) => b.value - a.value)[0];
  const [mine, bound] = [longest(ours), longest(theirs)];
  if (mine === undefined || bound === undefined || ours.length > theirs.length || theirs.some((limit) => limit.unit !== bound.unit)) return [];
  return mine.unit === bound.unit && mine.value > bound.value ? [{ kind: 'time', draft: mine, superior: bound }] : [];
}

function moreSets(here: ProcedureFacts, above: ProcedureFacts): Excess[] {
  const [mine] = here.sets;
  const bound = [...above.sets].sort((a, b) => b.value - a.value)[0];
  return mine !== undefined && bound !== undefined && here.sets.length === 1 && mine.value > bound.value ? [{ kind: 'sets', draft: mine, superior: bound }] : [];
}

const OPEN = /giấy tờ khác|tài liệu khác|(?:giấy tờ|tài liệu|văn bản) (?:có )?liên quan|chứng minh/u;
/** Holds for some applicants only, or is no paper that anybody hands in. */
const CASE = /đối với|trường hợp|nếu|trừ |hoặc|^(?:mẫu|nội dung|các|quy định|bản chính)(?!\p{L})/u;
/** Two names may be of one paper where they begin alike ("tờ khai …"), or share a third of the words of the shorter. */
function alike(a: string, b: string): boolean {
  const [one, other] = [tellingWords(a), tellingWords(b)];
  const smaller = Math.min(one.size, other.size);
  return smaller === 0 || paperKind(a) === paperKind(b) || [...one].filter((word) => other.has(word)).length / smaller >= 1 / 3;
}

/** Papers of the draft that no paper of the list above is like. Lists that are open, or hold for some cases only, bind nothing. */
function morePapers(here: ProcedureFacts, above: ProcedureFacts): Excess[] {
  const names = (paper: Paper): string[] => [paper.name, paper.quote, ...paper.alternatives];
  const [first] = above.papers;
  const closed = above.papers.length >= 2 && above.papers.every((paper) => paper.when === null && !OPEN.test(foldSpelling(paper.quote)));
  if (first === undefined || !closed) return [];
  return here.papers
    .filter((paper) => paper.when === null && !paper.ifAny && paper.alternatives.length === 0 && tellingWords(paper.name).size >= 2 && !CASE.test(foldSpelling(paper.quote)))
    .filter((paper) => !above.papers.some((other) => names(other).some((name) => names(paper).some((own) => alike(own, name)))))
    .map((paper) => ({ kind: 'paper', draft: paper, superior: first }));
}
