/** The composition root: the one place that knows which adapter stands behind which port. */
import type { NextAuthOptions } from 'next-auth';
import { authOptions } from './adapters/auth/options';
import { hashPassword } from './adapters/auth/password';
import { createThrottle } from './adapters/auth/throttle';
import { systemClock } from './adapters/clock';
import { accountsIn } from './adapters/db/accounts';
import { aloneBy } from './adapters/db/alone';
import { openClient } from './adapters/db/client';
import { postgresStore } from './adapters/db/store';
import { superiorsIn } from './adapters/db/superiors';
import { exchange } from './adapters/exchange/exchange';
import { draftFiles } from './adapters/files/draft-files';
import { nodeHasher } from './adapters/hasher';
import { modelFinder } from './adapters/models/model-finder';
import { draftFilesApart, finderApart } from './adapters/reader/apart';
import { ReaderPool, type PoolSettings } from './adapters/reader/reader-pool';
import type { MeiliAddress } from './adapters/search/meili/server';
import { precedentsIn } from './adapters/search/precedents';
import { env } from './env';
import type { Accounts } from './ports/accounts';
import type { Deps as UseCaseDeps } from './usecases/_deps';
import { checkIndexesEvery } from './wiring/index-checks';

/** Every port, filled: what the use cases reach for, and what signing in needs. */
export interface Deps extends UseCaseDeps {
  readonly accounts: Accounts;
}

export interface Settings {
  readonly databaseUrl: string;
  /** A Meilisearch server for the precedents; PostgreSQL finds them where there is none. */
  readonly meili?: MeiliAddress | null;
  /** Largest draft that is read, in bytes; 50 MB unless told. */
  readonly maxUploadBytes?: number;
  /** Reads and finds in processes apart with these limits; in this one where there are none. */
  readonly readers?: PoolSettings;
}

/** The ports, and what holds them up. */
interface Installed extends Deps {
  /** Starts what would make the first upload wait. */
  warm(): void;
  /** Lets go of connections and processes. */
  close(): Promise<void>;
}

/** Any number, so long as nothing else in this database locks on it. */
const INDEX_LOCK = 6_302_012;

/** Puts the ports in place on the given outside. */
export function makeDeps({ databaseUrl, meili = null, maxUploadBytes = 50_000_000, readers }: Settings): Installed {
  const client = openClient(databaseUrl);
  const pool = readers && new ReaderPool(readers);
  return {
    store: postgresStore(client, nodeHasher),
    accounts: accountsIn(client),
    clock: systemClock,
    hasher: nodeHasher,
    files: pool ? draftFilesApart(pool, { ...readers, maxBytes: maxUploadBytes }) : draftFiles({ maxBytes: maxUploadBytes }),
    finder: pool ? finderApart(pool, readers) : modelFinder,
    exchange,
    precedents: precedentsIn(client, meili),
    aloneWithIndexes: aloneBy(databaseUrl, INDEX_LOCK),
    superiors: superiorsIn(client),
    passwords: { hash: hashPassword },
    warm: () => pool?.warm(),
    close: async () => {
      pool?.close();
      await client.$disconnect();
    },
  };
}

/** Next reloads modules in development; connections and counts of wrong passwords must outlive that. */
const held = globalThis as { soatDeps?: Installed; soatAuthOptions?: NextAuthOptions };

/** The ports of this process, made from its environment at the first call. */
export const getDeps = (): Deps => installed();

/** Makes the server ready for its first upload. */
export const warmUp = (): void => installed().warm();

/** Has this server look after the search indexes. */
export const lookAfterIndexes = (): void => void checkIndexesEvery(env().INDEX_CHECK_HOURS, getDeps);

const installed = (): Installed => (held.soatDeps ??= makeDeps(settings()));

/** Uploads that may wait for each reader before the next is asked to come back later. */
const WAITING_EACH = 4;

function settings(): Settings {
  const { DATABASE_URL, MEILI_URL, MEILI_KEY, MAX_UPLOAD_MB, READERS, READ_SECONDS, READ_MEMORY_MB } = env();
  return {
    databaseUrl: DATABASE_URL,
    meili: MEILI_URL ? { url: MEILI_URL, key: MEILI_KEY } : null,
    maxUploadBytes: MAX_UPLOAD_MB * 1_000_000,
    readers: {
      readers: READERS, waiting: READERS * WAITING_EACH, time: READ_SECONDS * 1000, memory: READ_MEMORY_MB,
      // While somebody works on the readers, each draft is read by what stands in the files now.
      jobsEach: process.env.NODE_ENV === 'development' ? 1 : Infinity,
    },
  };
}

/** How people sign in to this process. */
export function getAuthOptions(): NextAuthOptions {
  return (held.soatAuthOptions ??= authOptions({
    accounts: getDeps().accounts,
    throttle: createThrottle(Date.now),
    secret: env().NEXTAUTH_SECRET,
    singleSignOn: singleSignOn(),
  }));
}

function singleSignOn() {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name } = env();
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, name: name ?? 'SSO' } : null;
}
