import type { Chosen } from '../state/store';

export type DeepLink = Chosen | { readonly kind: 'provision'; readonly id: string };

/**
 * The place that an address asks for: ?finding= ?thread= ?procedure= ?provision=, or
 * "#procedure-…" as the list of blockers writes it; null where it asks for none.
 */
export function deepLinkOf(search: string, hash: string): DeepLink | null {
  const params = new URLSearchParams(search);
  for (const kind of ['finding', 'thread', 'procedure', 'provision'] as const) {
    const id = params.get(kind);
    if (id) return { kind, id };
  }
  const procedure = /^#procedure-(.+)$/.exec(hash)?.[1];
  return procedure ? { kind: 'procedure', id: procedure } : null;
}
