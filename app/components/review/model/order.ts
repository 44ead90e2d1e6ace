import type { Finding } from '@/lib/domain/process/types';
import type { Provision } from '@/lib/domain/structure/types';
import type { PlacedThread } from './review-view';

/** Findings in the order of the text: what concerns the whole draft first, then by provision and by place in it. */
export function inTextOrder(findings: readonly Finding[], provisions: readonly Provision[]): Finding[] {
  const rank = ranks(provisions);
  const place = (finding: Finding) => (finding.provisionId === null ? -1 : rank.get(finding.provisionId) ?? provisions.length);
  return [...findings].sort(
    (a, b) => place(a) - place(b) || (a.start ?? 0) - (b.start ?? 0) || a.position - b.position,
  );
}

/** Threads whose quote has a place, in text order; those that lost it stand apart and come first on screen. */
export function splitThreads(threads: readonly PlacedThread[], provisions: readonly Provision[]): { orphans: PlacedThread[]; placed: PlacedThread[] } {
  const rank = ranks(provisions);
  const isPlaced = (thread: PlacedThread) => thread.place.state !== 'orphan' && thread.place.provision !== null && rank.has(thread.place.provision);
  const at = (thread: PlacedThread) => rank.get(thread.place.provision ?? '') ?? provisions.length;
  const placed = threads.filter(isPlaced).sort(
    (a, b) => at(a) - at(b) || a.place.start - b.place.start || a.createdAt.localeCompare(b.createdAt),
  );
  return { orphans: threads.filter((thread) => !isPlaced(thread)), placed };
}

/** The neighbour of `current` in `ids`: from nothing, the first going down and the last going up; it stops at the ends. */
export function neighbour(ids: readonly string[], current: string | null, step: 1 | -1): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  if (at === -1) return (step === 1 ? ids[0] : ids.at(-1)) ?? null;
  return ids[Math.min(ids.length - 1, Math.max(0, at + step))] ?? null;
}

function ranks(provisions: readonly Provision[]): Map<string, number> {
  return new Map(provisions.map((provision, index) => [provision.id, index]));
}
