/** One key for each act of the review page; the list behind "?" is made from the same table. */
export const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['y', 'confirm'],
  ['n', 'reject'],
  ['l', 'relabel'],
  ['c', 'comment'],
  ['s', 'propose'],
  ['p', 'similar'],
  ['r', 'misread'],
  ['J', 'nextProvision'],
  ['K', 'previousProvision'],
  ['1', 'tabFindings'],
  ['2', 'tabProcedures'],
  ['3', 'tabThreads'],
  ['o', 'outline'],
  ['t', 'paper'],
  ['?', 'help'],
] as const;

export type KeyCommand = (typeof KEYS)[number][1];

export interface Keystroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** True while a text field, a menu or a dialog has the keyboard. */
  readonly typing: boolean;
}

/** What a keystroke asks for, or null where it belongs to somebody else. */
export function commandOf(stroke: Keystroke): KeyCommand | null {
  if (stroke.typing || stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  return KEYS.find(([key]) => key === stroke.key)?.[1] ?? null;
}
