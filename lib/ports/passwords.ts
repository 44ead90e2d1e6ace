/** How passwords are kept: never as they were typed. */
export interface Passwords {
  /** What is kept in place of the password. */
  hash(password: string): Promise<string>;
}
