import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';
import type { Prisma } from './generated/client';

/** A connection to ask: the client itself, or one transaction of it. */
export type Connection = Prisma.TransactionClient;

export { PrismaClient };

/** Opens a pool of connections to the PostgreSQL server at `url`. Close it with $disconnect(). */
export function openClient(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
}

/** Next reloads modules in development; the pool must outlive that, or connections run out. */
const held = globalThis as { soatClient?: PrismaClient };

/** The one client of this process, on DATABASE_URL. */
export function sharedClient(): PrismaClient {
  if (held.soatClient) return held.soatClient;
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start with "npm start", which brings its own database, or name a PostgreSQL server');
  held.soatClient = openClient(url);
  return held.soatClient;
}
