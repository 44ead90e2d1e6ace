/** Lines of the file and the provisions that were made of them. */
import type { KeptCorrection } from '@/lib/domain/process/types';
import { readMark } from '@/lib/domain/structure/marks';
import type { LineCorrection, Provision, ReadingWarning } from '@/lib/domain/structure/types';
import type { ShownLine } from '@/lib/usecases/view-lines';

export type { ShownLine };

/** What a line can be said to be, in the order in which it is offered. */
export const KINDS_OF_LINE = ['article', 'clause', 'point', 'chapter', 'section', 'part', 'subsection', 'appendix', 'continues', 'text'] as const satisfies readonly LineCorrection['as'][];

/** Kinds that have a number of their own. */
export const isNumbered = (as: LineCorrection['as']): boolean => as !== 'continues' && as !== 'text';

/** True where the line shows a number, so that none needs to be asked for. */
export const showsNumber = (text: string): boolean => readMark(text) !== null;

/** The number that a misspelt line probably means ("Diều 4. Hồ sơ" -> "4"), to be proposed; empty where it shows none. */
export const numberProposed = (text: string): string => /^\P{N}{0,12}?(?<![\p{L}\d])(\d{1,3}[a-zđ]?)(?![\p{L}\d/%])/u.exec(text)?.[1] ?? '';

/** What a line was read as: it begins a provision, is part of the name of one, or is words of one. */
export interface LineReadAs {
  readonly provision: Provision;
  readonly role: 'begins' | 'names' | 'words';
}

const UNNUMBERED: ReadonlySet<string> = new Set(['preamble', 'signature']);

/** What the line was read as, or null where no provision has it. */
export function readAs(provisions: readonly Provision[], { line, text }: ShownLine): LineReadAs | null {
  const provision = provisions.find(({ lines }) => lines.includes(line));
  if (!provision) return null;
  if (provision.lines[0] === line && !UNNUMBERED.has(provision.kind)) return { provision, role: 'begins' };
  return { provision, role: provision.heading !== '' && provision.heading.includes(text) ? 'names' : 'words' };
}

/** The line of a provision in which a character of its text stands. */
export function lineAt({ lines, text }: Provision, offset: number, shown: ReadonlyMap<number, ShownLine>): number | null {
  let found = lines[0] ?? null;
  let from = 0;
  for (const line of lines) {
    const words = shown.get(line)?.text ?? '';
    const at = positionOf(text, words, from);
    if (at === -1) continue;
    if (at > offset) break;
    [found, from] = [line, at + 1];
  }
  return found;
}

function positionOf(text: string, words: string, from: number): number {
  const whole = words === '' ? -1 : text.indexOf(words, from);
  const rest = whole === -1 ? readMark(words)?.rest ?? '' : '';
  return rest === '' ? whole : text.indexOf(rest, from);
}

/** What is in force for a line: what waits to be applied goes before what is kept. */
export function saidOf(line: number, pending: readonly LineCorrection[], kept: readonly KeptCorrection[], takenBack: readonly number[]): LineCorrection | null {
  return pending.find((one) => one.line === line) ?? kept.find((one) => one.line === line && !takenBack.includes(line)) ?? null;
}

/** What the notice tells of tracked changes in a place of its own. */
const TRACKED = 'tracked-changes';

/** What was doubtful in reading, without what is told elsewhere. */
export const doubtsOf = (warnings: readonly ReadingWarning[]): ReadingWarning[] => warnings.filter(({ code }) => code !== TRACKED);
