/** Signs that stand in the text where the list puts nothing between number and words: "1" ". Phạm vi". */
const SIGN_OF_NUMBER = /^\s*[.):/]+(?=\s)/;

/** The sign, with the space in front of it, that belongs to the number before these words; empty where none does. */
export function signOfNumber(text: string): string {
  return SIGN_OF_NUMBER.exec(text)?.[0] ?? '';
}
