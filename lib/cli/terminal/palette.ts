/** Colours of a terminal, for those that show them. */

export type Paint = (text: string) => string;

export interface Palette {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly underline: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

const CODES: Readonly<Record<keyof Palette, readonly [on: number, off: number]>> = {
  bold: [1, 22], dim: [2, 22], underline: [4, 24], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39],
};

/** Paints, or leaves every text as it is. */
export function paletteOf(colours: boolean): Palette {
  const paint = ([on, off]: readonly [number, number]): Paint => (text) => (colours && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  const { bold, dim, underline, red, green, yellow, cyan } = CODES;
  return { bold: paint(bold), dim: paint(dim), underline: paint(underline), red: paint(red), green: paint(green), yellow: paint(yellow), cyan: paint(cyan) };
}

/** Whether to colour: what FORCE_COLOR says, else what NO_COLOR says (no-color.org), else where a person looks at a terminal that can. */
export function wantsColours(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return isTerminal && env.TERM !== 'dumb';
}
