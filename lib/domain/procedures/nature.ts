/** What a draft does with a procedure: form of its assessment and the words of the list (SPEC: mới, sửa đổi, bãi bỏ, quy định chi tiết). */
import type { Provision, StructuredDocument } from '../structure/types';
import type { LabelledArticle } from './group-articles';
import { foldSpelling } from './spelling';
import type { FoundProcedure, ProcedureNature, ProcedureTarget } from './types';

const DETAILS = /quy định chi tiết|hướng dẫn (?:thi hành|thực hiện)/u;
const THIS_DETAILS = /(?:nghị quyết|quyết định|thông tư|nghị định|quy định|quy chế) này (?:quy định chi tiết|hướng dẫn (?:chi tiết|thi hành))/u;

/** True for an act that details what a superior act leaves to it: by its title, or by its first article. */
export function isDetailing(doc: StructuredDocument): boolean {
  const scope = doc.provisions.filter((p) => p.kind === 'article' && p.number === '1').map((p) => p.id);
  const says = (p: Provision): boolean => scope.some((id) => p.id === id || p.parent === id) && THIS_DETAILS.test(foldSpelling(p.text));
  return DETAILS.test(foldSpelling(doc.head.title)) || doc.provisions.some(says);
}

/** The nature of a procedure, and the places of other acts that the draft changes for it. */
export function natureOf(group: readonly LabelledArticle[], all: ReadonlyMap<string, Provision>, detailing: boolean): Pick<FoundProcedure, 'nature' | 'targets'> {
  const targets = targetsOf(group, all);
  return { nature: named(group, targets, detailing), targets };
}

function named(group: readonly LabelledArticle[], targets: readonly ProcedureTarget[], detailing: boolean): ProcedureNature {
  const quoted = group.some((a) => a.view.provision.quoted || a.labelled.some((l) => l.provision.quoted));
  if (targets.length > 0 && targets.every((t) => t.operation === 'repeal')) return 'repealed';
  // Whole articles put into another act lay down a procedure that was not there.
  if (targets.length > 0 && targets.every((t) => t.operation === 'add' && t.article !== undefined && t.clause === undefined && t.point === undefined)) return 'new';
  if (targets.length > 0 || quoted) return 'amended';
  return detailing ? 'delegated' : 'new';
}

/** The narrowest target of each labelled provision: its own, or that of the quoted text or instruction that it stands in. */
function targetsOf(group: readonly LabelledArticle[], all: ReadonlyMap<string, Provision>): ProcedureTarget[] {
  const found = new Map<string, ProcedureTarget>();
  for (const { labelled, view } of group) for (const start of [...labelled.map((l) => l.provision), view.provision]) {
    for (let p: Provision | undefined = start; p; p = p.parent === null ? undefined : all.get(p.parent)) {
      if (!p.target) continue;
      const { operation, act, article, clause, point } = p.target;
      if (article === undefined && start === view.provision && found.size > 0) break;
      const key = [operation, act, article, clause, point].join('|');
      if (!found.has(key)) found.set(key, { ...p.target, provision: p.id });
      break;
    }
  }
  const places = [...found.values()];
  return places.filter((t) => !places.some((wider) => wider !== t && isWithin(t, wider)));
}

/** True where `wider` names all of what `t` is in, with the same operation: "Điều 5" for "khoản 1 Điều 5". */
function isWithin(t: ProcedureTarget, wider: ProcedureTarget): boolean {
  return t.operation === wider.operation && t.act === wider.act && wider.article !== undefined && t.article === wider.article
    && (wider.clause === undefined ? t.clause !== undefined && wider.point === undefined : t.clause === wider.clause && wider.point === undefined && t.point !== undefined);
}
