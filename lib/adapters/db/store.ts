import type { Hasher } from '@/lib/ports/hasher';
import type { Store, Transaction } from '@/lib/ports/store';
import { appraisalsIn } from './appraisals';
import { assessmentsIn } from './assessments';
import type { Connection, PrismaClient } from './client';
import { dossiersIn } from './dossiers';
import { findingsIn } from './findings';
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

/** The store in PostgreSQL. */
export function postgresStore(client: PrismaClient, hasher: Hasher): Store {
  const transact: Store['transact'] = (work) => client.$transaction((db) => work(transactionOn(db, hasher)), PATIENCE);
  const reads = transactionOn(client, hasher);
  return {
    ...reads,
    // Outside a transaction the lock on the chain would be gone before the row is written.
    record: { ...reads.record, append: (entry) => transact((tx) => tx.record.append(entry)) },
    transact,
  };
}
