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
