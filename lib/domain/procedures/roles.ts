/**
 * The roles that words play in a sentence of law: who acts (an agency, an applicant), what is done, with
 * which papers. N-grams know only the words they were shown; "Chi cục Thủy sản cấp giấy …" and "Sở Y tế
 * cấp thẻ …" share no word but share their roles.
 */
import data from './data/roles.json';
import { syllables } from './grams';

/** Names of the roles, in the order of the data file; a role is known by its number. */
export const ROLES: readonly string[] = Object.keys(data.roles);

const NONE = ROLES.indexOf('none');

interface Node {
  readonly next: Map<string, Node>;
  role: number;
}

const root: Node = { next: new Map(), role: -1 };
for (const [name, terms] of Object.entries(data.roles)) {
  for (const term of terms) {
    let node = root;
    for (const syllable of syllables(term)) {
      let next = node.next.get(syllable);
      if (!next) node.next.set(syllable, next = { next: new Map(), role: -1 });
      node = next;
    }
    node.role = ROLES.indexOf(name);
  }
}

/** The roles in a text, in order: at each place the longest term wins; a role that follows itself counts once. */
export function rolesOf(words: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length;) {
    let node: Node | undefined = root;
    let role = -1;
    let end = at + 1;
    for (let i = at; (node = node.next.get(words[i] ?? '')); i++) {
      if (node.role < 0) continue;
      role = node.role;
      end = i + 1;
    }
    if (role >= 0 && role !== NONE && found.at(-1) !== role) found.push(role);
    at = end;
  }
  return found;
}
