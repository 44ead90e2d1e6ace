/** The start of a SHA-256, enough for a person to tell versions apart. */
export const shortHash = (sha256: string): string => sha256.slice(0, 8);
