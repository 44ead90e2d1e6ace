/** The shape of an article's lines: what marker each carries and which line it stands under. */

export type Marker = 'clause' | 'point' | 'dash' | 'plain';

export interface LineShape {
  readonly marker: Marker;
  /** 0 plain, 1 khoản, 2 điểm, 3 dash item. */
  readonly depth: number;
  /** Index of the line it hangs under ("1. Hồ sơ gồm:" for "a) Đơn …"), or -1. */
  readonly parent: number;
  /** True inside or at the start of quoted text. */
  readonly quoted: boolean;
}

const DEPTH: Readonly<Record<Marker, number>> = { plain: 0, clause: 1, point: 2, dash: 3 };

/** The marker that a line starts with; an opening quotation mark may stand before it. */
export function markerOf(line: string): Marker {
  const text = line.replace(/^[\s“"”'‘]+/, '');
  if (/^\d{1,3}[a-zđ]?(?:\.\d+)*[.)]\s/u.test(text)) return 'clause';
  if (/^[a-zđ]{1,2}\d?\)\s/u.test(text)) return 'point';
  if (/^[-–+•*]\s?\S/u.test(text)) return 'dash';
  return 'plain';
}

/**
 * Reads the shapes of the lines of one article. A plain line belongs to the line before it that
 * ended with a colon, as long as only plain lines stand between; agencies often drop the dashes.
 */
export function lineShapes(lines: readonly string[]): LineShape[] {
  const open: number[] = [-1, -1, -1, -1];
  let colon = -1;
  return lines.map((line, index) => {
    const marker = markerOf(line);
    const depth = DEPTH[marker];
    let parent = marker === 'plain' ? colon : -1;
    for (let d = depth - 1; marker !== 'plain' && d >= 0 && parent < 0; d--) parent = open[d]!;
    open[depth] = index;
    for (let d = depth + 1; d <= 3; d++) open[d] = -1;
    if (/[:：]\s*$/.test(line)) colon = index;
    else if (marker !== 'plain') colon = -1;
    return { marker, depth, parent, quoted: /^\s*[“"]/.test(line) };
  });
}
