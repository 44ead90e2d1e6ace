import type { Deps } from './_deps';

/** Whether the program can do its work, for whoever watches over it. */
export interface Health {
  readonly ok: boolean;
  readonly database: 'up' | 'down';
  /** Which engine answers searches; "down" if none does. */
  readonly search: 'postgres' | 'meilisearch' | 'down';
}

/** Asks the database and the search for something small. The work itself needs the database alone. */
export async function checkHealth({ store, precedents, clock }: Pick<Deps, 'store' | 'precedents' | 'clock'>): Promise<Health> {
  const database = await store.people.agencies().then(() => 'up' as const, () => 'down' as const);
  const search = await precedents.search({ text: 'thủ tục', on: clock.today() }, { limit: 1, offset: 0 }).then(({ engine }) => engine, () => 'down' as const);
  return { ok: database === 'up', database, search };
}
