/** Stands for a part of an address that no id can be: a page asks for it, and says that there is nothing here. */
const NOBODY = '-';

/**
 * The path of an address as pages may read it. What cannot be decoded ("%ff") would end in an error of Next, and a character that
 * no text can hold ("%00") in one of the database.
 * @param path as it was sent, with its escapes
 */
export const readablePath = (path: string): string => path.split('/').map((part) => (isReadable(part) ? part : NOBODY)).join('/');

function isReadable(part: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(part));
  } catch {
    return false;
  }
}
