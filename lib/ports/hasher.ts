/** SHA-256, for the chain of the record, for files and for the digests of procedures. */
export interface Hasher {
  /** 64 lower-case hexadecimal digits; a string is hashed as UTF-8. */
  sha256(data: string | Uint8Array): string;
}
