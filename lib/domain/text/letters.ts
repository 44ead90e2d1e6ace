/** The letters that number points (điểm): Vietnamese order, without f, j, w, z and without ă â ê ô ơ ư. */

export const POINT_LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'x', 'y'] as const;

const ORDER = new Map<string, number>(POINT_LETTERS.map((letter, i) => [letter, i + 1]));

/** 1 for a, 5 for đ, 7 for g; null for a letter that numbers no point. */
export function letterOrder(letter: string): number | null {
  return ORDER.get(letter.toLowerCase()) ?? null;
}
