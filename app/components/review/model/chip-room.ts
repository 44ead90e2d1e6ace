/** How many chips fit into the margin beside a text, so that they do not push it down. */

/** Characters of law text on a line of the paper, and of chip words on a row of the margin. */
const LINE = 70;
const ROW = 18.5;
/** Border, padding and gap of a chip, in characters of its words. */
const FRAME = 2;
/** Two rows stand beside a single line without harm. */
const FEWEST_ROWS = 2;

/**
 * Number of chips to show, from the first, where the rest is folded into "+N"; at least one.
 * @param names words on the chips
 * @param text text that they stand beside
 */
export function chipsThatFit(names: readonly string[], text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  const rows = Math.max(FEWEST_ROWS, lines);
  if (rowsOf(names) <= rows) return names.length;
  let shown = names.length - 1;
  while (shown > 1 && rowsOf([...names.slice(0, shown), `+${names.length - shown}`]) > rows) shown -= 1;
  return shown;
}

/** Rows that chips take where each stands beside the one before as long as there is room. */
function rowsOf(names: readonly string[]): number {
  let rows = 0;
  let left = 0;
  for (const name of names) {
    const width = Math.min(ROW, name.length + FRAME);
    if (rows === 0 || width > left) {
      rows += 1;
      left = ROW;
    }
    left -= width;
  }
  return rows;
}
