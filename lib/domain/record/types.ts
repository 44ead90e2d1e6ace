import type templates from './data/acts.json';

/** Everything that is written to the record, by name; its sentence stands in data/acts.json. */
export type Act = keyof typeof templates;

/** Small facts about an act; enough to read the record without the rest of the database. */
export type ActPayload = Readonly<Record<string, unknown>>;

/** The function that hashes: SHA-256 of UTF-8 text, as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** What was done: one row of the record, before it is chained. */
export interface RecordContent {
  /** From 1, without a gap. */
  readonly sequence: number;
  /** ISO moment, in milliseconds and UTC. */
  readonly at: string;
  readonly dossierId: string | null;
  readonly actorId: string;
  /** The name the actor had then; a later change of name must not rewrite history. */
  readonly actorName: string;
  readonly act: string;
  readonly payload: unknown;
}

/** A row of the record with its place in the chain. */
export interface RecordEntry extends RecordContent {
  readonly previousHash: string;
  readonly hash: string;
}

/** An entry as others note it outside the record: in a printed report, in a mail. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/** One place where the record is not what was written. */
export interface BrokenLink {
  /**
   * altered: the entry does not have the hash of its own content. missing: entries before it are gone.
   * disordered: its number is not greater than the one before. wrong-previous: it follows another entry than the one before it.
   * cut-off: the record ends before the head that was noted elsewhere.
   */
  readonly kind: 'altered' | 'missing' | 'disordered' | 'wrong-previous' | 'cut-off';
  readonly sequence: number;
  readonly sentence: string;
}
