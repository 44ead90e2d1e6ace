import type { Clock } from '@/lib/ports/clock';
import type { DraftFiles } from '@/lib/ports/files';
import type { Exchange } from '@/lib/ports/exchange';
import type { Finder } from '@/lib/ports/finder';
import type { Hasher } from '@/lib/ports/hasher';
import type { Alone } from '@/lib/ports/index-checks';
import type { Passwords } from '@/lib/ports/passwords';
import type { Precedents } from '@/lib/ports/precedents';
import type { Store } from '@/lib/ports/store';
import type { Superiors } from '@/lib/ports/superiors';

/** Everything from outside that use cases reach for; each names the part it needs. */
export interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  readonly hasher: Hasher;
  readonly files: DraftFiles;
  readonly finder: Finder;
  readonly exchange: Exchange;
  readonly precedents: Precedents;
  /** The search indexes are mended by one process at a time. */
  readonly aloneWithIndexes: Alone;
  readonly superiors: Superiors;
  readonly passwords: Passwords;
}

/** What every change of state needs. */
export type ActDeps = Pick<Deps, 'store' | 'clock'>;
