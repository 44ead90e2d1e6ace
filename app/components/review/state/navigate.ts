/** Moving about the review page: what is chosen, and where the paper stands. */
import type { DeepLink } from '../model/deep-link';
import type { Filters } from '../model/filters';
import { inTextOrder, neighbour, splitThreads } from '../model/order';
import { listed, revealing, sectionsOf } from '../model/sections';
import type { Chosen, ReviewState, ReviewStore, TabId } from './store';

const TAB_OF: Readonly<Record<Chosen['kind'], TabId>> = { finding: 'findings', procedure: 'procedures', thread: 'threads' };

/** Chooses a card and shows its place on the paper. */
export function choose(store: ReviewStore, chosen: Chosen, options: { readonly toPaper?: boolean } = {}): void {
  const state = store.get();
  const place = placeOf(state, chosen);
  store.set({
    chosen,
    tab: TAB_OF[chosen.kind],
    similar: null,
    rejecting: null,
    filters: filtersFor(store, chosen),
    ...(place && { inView: place.provisionId, lit: place.provisionId }),
    ...(options.toPaper && place && { pane: 'paper' as const }),
  });
  if (place) store.jump(place);
}

/** Shows a provision on the paper. */
export function showProvision(store: ReviewStore, provisionId: string): void {
  store.set({ pane: 'paper', inView: provisionId, lit: provisionId });
  store.jump({ provisionId, start: null });
}

/** Lights a provision where it stands: it is what the keys speak of. */
export function pointAt(store: ReviewStore, provisionId: string): void {
  store.set({ inView: provisionId, lit: provisionId });
}

/** From a sign on the paper to its card: the card is chosen, the paper stays where it is. */
export function openCard(store: ReviewStore, chosen: Chosen): void {
  store.set({ chosen, tab: TAB_OF[chosen.kind], pane: 'panel', similar: null, rejecting: null, filters: filtersFor(store, chosen) });
}

/** The filters as they are, or others if they would hide the finding that is chosen. */
function filtersFor(store: ReviewStore, { kind, id }: Chosen): Filters {
  const { view, filters } = store.get();
  const finding = kind === 'finding' ? view.findings.find((one) => one.id === id) : undefined;
  return finding ? revealing(filters, finding, view.findings, store.fixed.rules) : filters;
}

/** The next or previous card of the tab that is open, under its filter. */
export function step(store: ReviewStore, direction: 1 | -1): void {
  const state = store.get();
  const { kind, ids } = cardsOf(store);
  const current = state.chosen?.kind === kind ? state.chosen.id : null;
  const id = neighbour(ids, current, direction);
  if (id !== null) choose(store, { kind, id });
}

/**
 * Remembers which card follows the chosen one, to be called before a decision: under the
 * filter "undecided" the decided card leaves the list, and its neighbour with it.
 */
export function nextAfterDecision(store: ReviewStore): () => void {
  const state = store.get();
  const { kind, ids } = cardsOf(store);
  const next = state.chosen?.kind === kind ? neighbour(ids, state.chosen.id, 1) : null;
  return () => {
    if (next !== null && next !== state.chosen?.id) choose(store, { kind, id: next });
  };
}

/** The next or previous provision of the paper. */
export function stepProvision(store: ReviewStore, direction: 1 | -1): void {
  const { view, inView } = store.get();
  const id = neighbour(view.provisions.map((provision) => provision.id), inView, direction);
  if (id !== null) showProvision(store, id);
}

function cardsOf(store: ReviewStore): { kind: Chosen['kind']; ids: string[] } {
  const { tab, view, filters } = store.get();
  if (tab === 'findings') return { kind: 'finding', ids: listed(sectionsOf(inTextOrder(view.findings, view.provisions), filters, store.fixed.rules)).map(({ id }) => id) };
  if (tab === 'procedures') return { kind: 'procedure', ids: view.procedures.map(({ id }) => id) };
  const { orphans, placed } = splitThreads(view.threads, view.provisions);
  return { kind: 'thread', ids: [...orphans, ...placed].map(({ id }) => id) };
}

function placeOf({ view }: ReviewState, { kind, id }: Chosen): { provisionId: string; start: number | null } | null {
  if (kind === 'finding') {
    const finding = view.findings.find((one) => one.id === id);
    return finding?.provisionId ? { provisionId: finding.provisionId, start: finding.kind === 'rule' ? finding.start : null } : null;
  }
  if (kind === 'procedure') {
    const first = view.procedures.find((one) => one.id === id)?.provisionIds[0];
    return first ? { provisionId: first, start: null } : null;
  }
  const place = view.threads.find((one) => one.id === id)?.place;
  return place?.provision && place.state !== 'orphan' ? { provisionId: place.provision, start: place.start } : null;
}

/** Follows the address the page was opened with; what it names may be gone, and then nothing moves. */
export function follow(store: ReviewStore, link: DeepLink | null): void {
  if (link === null) return;
  if (link.kind === 'provision') {
    if (store.fixed.provisions.has(link.id)) showProvision(store, link.id);
    return;
  }
  choose(store, link, { toPaper: link.kind !== 'procedure' });
  if (link.kind === 'procedure') store.set({ pane: 'panel' });
}
