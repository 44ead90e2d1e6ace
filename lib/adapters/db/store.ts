import type { Hasher } from '@/lib/ports/hasher';
import { OutOfTime } from '@/lib/ports/out-of-time';
import type { Store, Transaction } from '@/lib/ports/store';
import { appraisalsIn } from './appraisals';
import { assessmentsIn } from './assessments';
import type { Connection, PrismaClient } from './client';
import { dossiersIn } from './dossiers';
import { findingsIn } from './findings';
import { Prisma } from './generated/client';
import { indexChecksIn } from './index-checks';
import { judgementsIn } from './judgements';
import { opinionsIn } from './opinions';
import { peopleIn } from './people';
import { proceduresIn } from './procedures';
import { recordIn } from './record';
import { ruleSettingsIn } from './rule-settings';
import { savedSearchesIn } from './saved-searches';
import { threadsIn } from './threads';
import { versionsIn } from './versions';

/** An act waits for others on the same dossier or on the chain, but not for ever; milliseconds. */
const PATIENCE = { maxWait: 10_000, timeout: 10_000 };

const transactionOn = (db: Connection, hasher: Hasher): Transaction => ({
  dossiers: dossiersIn(db),
  versions: versionsIn(db),
  findings: findingsIn(db),
  judgements: judgementsIn(db),
  procedures: proceduresIn(db),
  assessments: assessmentsIn(db),
  opinions: opinionsIn(db),
  appraisals: appraisalsIn(db),
  threads: threadsIn(db),
  ruleSettings: ruleSettingsIn(db),
  savedSearches: savedSearchesIn(db),
  indexChecks: indexChecksIn(db),
  record: recordIn(db, hasher),
  people: peopleIn(db),
});

/** What Prisma says of a transaction that did not begin or end in time. */
const EXPIRED = 'P2028';

/** The store in PostgreSQL. */
export function postgresStore(client: PrismaClient, hasher: Hasher, patience = PATIENCE): Store {
  const transact: Store['transact'] = async (work) => {
    try {
      return await client.$transaction((db) => work(transactionOn(db, hasher)), patience);
    } catch (error) {
      if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === EXPIRED) throw new OutOfTime(error.message, { cause: error });
      throw error;
    }
  };
  const reads = transactionOn(client, hasher);
  return {
    ...reads,
    // Outside a transaction the lock on the chain would be gone before the row is written.
    record: { ...reads.record, append: (entry) => transact((tx) => tx.record.append(entry)) },
    transact,
  };
}
