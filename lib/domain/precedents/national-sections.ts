/** The parts of a procedure of the national list, and the lines of its entry that they are. */
import { PARTS, type Part } from '../procedures/types';

export interface NationalSection {
  readonly part: Part;
  readonly lines: readonly {
    readonly text: string;
    /** Line of the entry's body, from 0; null where the body does not hold it in its place. */
    readonly line: number | null;
  }[];
}

/** The parts that the list fills in, in the order of the law. The body tells them one after the other, each after its name. */
export function nationalSections(body: string, parts: Readonly<Partial<Record<Part, string>>>): NationalSection[] {
  const told = body.split('\n');
  let at = 0;
  return PARTS.filter((part) => parts[part]).map((part) => ({
    part,
    lines: parts[part]!.split('\n').map((text) => {
      const line = told.findIndex((one, i) => i >= at && (one === text || one.endsWith(`: ${text}`)));
      if (line < 0) return { text, line: null };
      at = line + 1;
      return { text, line };
    }),
  }));
}
