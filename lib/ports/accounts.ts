/** What signing in needs to know of a person. */
export interface Account {
  readonly id: string;
  /** argon2id hash, or null for people who only sign in through single sign-on. */
  readonly passwordHash: string | null;
}

export interface Accounts {
  /** The account of somebody who may sign in; null for strangers and for those who are no longer active. Case does not count. */
  activeByEmail(email: string): Promise<Account | null>;
}
