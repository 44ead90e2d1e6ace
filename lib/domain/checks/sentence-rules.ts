/** Rules that look at the words of a provision. */
import { byId } from '../procedures/articles';
import { foldSpelling } from '../procedures/spelling';
import type { FoundProcedure, Part } from '../procedures/types';
import type { Provision } from '../structure/types';
import type { Caught, Rule } from './rules';
import type { CheckSubject } from './types';

/** A provision of a found procedure with the parts it was labelled with. */
export interface ProcedureProvision {
  readonly provision: Provision;
  readonly procedure: FoundProcedure;
  readonly parts: ReadonlySet<Part>;
}

/** Every provision inside the articles of found procedures, in document order; unlabelled items take the parts of the list they stand in. */
export function procedureProvisions(subject: CheckSubject): ProcedureProvision[] {
  const all = byId(subject.document);
  const labels = new Map(subject.labelled.map((l) => [l.provision.id, new Set(l.parts.map((p) => p.part))]));
  const owner = new Map<string, FoundProcedure>();
  for (const procedure of subject.procedures) for (const id of procedure.provisions) if (!owner.has(id)) owner.set(id, procedure);
  const above = (p: Provision): Provision[] => {
    const chain: Provision[] = [];
    for (let at: Provision | undefined = p; at; at = at.parent === null ? undefined : all.get(at.parent)) {
      chain.push(at);
      if (at.kind === 'article') break; // what holds an article (a quoting clause) is another text
    }
    return chain;
  };
  return subject.document.provisions.flatMap((provision) => {
    if (provision.kind !== 'article' && provision.kind !== 'clause' && provision.kind !== 'point') return [];
    const chain = above(provision);
    const procedure = chain.map((p) => owner.get(p.id)).find((p) => p !== undefined);
    if (!procedure) return [];
    const parts = chain.map((p) => labels.get(p.id)).find((set) => set !== undefined) ?? new Set<Part>();
    return [{ provision, procedure, parts }];
  });
}

/** The first place where a provision breaks a rule, or null. */
export function matchRule(rule: Rule, text: string): { quote: string; range: { start: number; end: number } } | null {
  if (!rule.pattern) return null;
  const folded = foldSpelling(text);
  const match = rule.pattern.exec(folded);
  if (!match || match[0].trim() === '' || rule.unless?.test(folded)) return null;
  const lead = match[0].length - match[0].trimStart().length;
  const start = match.index + lead;
  const end = match.index + match[0].trimEnd().length;
  return { quote: text.slice(start, end), range: { start, end } };
}

const concerns = (rule: Rule, parts: ReadonlySet<Part>): boolean => rule.parts === undefined || rule.parts.some((part) => parts.has(part));

/** Findings of a sentence or line rule within the procedures. */
export function withinProcedures(rule: Rule, provisions: readonly ProcedureProvision[]): Caught[] {
  return provisions.flatMap(({ provision, procedure, parts }) => {
    const hit = concerns(rule, parts) ? matchRule(rule, provision.text) : null;
    if (!hit) return [];
    const name = rule.names?.find(({ of }) => of.test(foldSpelling(hit.quote)))?.name;
    return [{ provision: provision.id, procedure: procedure.name, ...hit, ...(name !== undefined && { words: { name } }) }];
  });
}

/** Findings of a rule that runs over all provisions, once the document has a procedure. */
export function anywhere(rule: Rule, subject: CheckSubject): Caught[] {
  if (subject.procedures.length === 0) return [];
  return subject.document.provisions.flatMap((provision) => {
    if (provision.kind !== 'article' && provision.kind !== 'clause' && provision.kind !== 'point') return [];
    const hit = matchRule(rule, provision.text);
    return hit ? [{ provision: provision.id, ...hit }] : [];
  });
}
