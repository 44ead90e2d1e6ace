/** A list of some thousand cards is shown in part: a window that follows what the person looks at. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Cards in a fresh window. */
export const WINDOW = 80;

/** A window with `focus` in its first third, since people read on; from the start where there is no focus. */
export function windowAround(length: number, focus: number): Window {
  const from = Math.max(0, Math.min(focus - Math.floor(WINDOW / 3), length - WINDOW));
  return { from, to: Math.min(length, from + WINDOW) };
}

/** The same window while the focus is inside it (or nowhere) and it fits the list; a fresh one otherwise. */
export function keepInside(range: Window, length: number, focus: number): Window {
  const fits = range.from < Math.max(1, length) && (range.to >= Math.min(length, WINDOW));
  const inside = focus === -1 || (focus >= range.from && focus < range.to);
  return fits && inside ? range : windowAround(length, focus);
}
