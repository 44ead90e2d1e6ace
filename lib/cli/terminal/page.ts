import { paletteOf, wantsColours, type Palette } from './palette';

/** What a report is printed on. */
export interface Page {
  /** Columns. */
  readonly width: number;
  readonly palette: Palette;
}

/** Columns where nobody says how wide the page is: a pipe or a file. */
const USUAL = 100;
const NARROWEST = 40;

/** The page that a stream is: colours and width of its terminal, or what the environment asks for. */
export function pageOf(stream: { readonly isTTY?: boolean; readonly columns?: number }, env: Readonly<Record<string, string | undefined>>): Page {
  const columns = stream.columns ?? Number.parseInt(env.COLUMNS ?? '', 10);
  return { width: Number.isFinite(columns) && columns > 0 ? Math.max(NARROWEST, columns) : USUAL, palette: paletteOf(wantsColours(env, stream.isTTY ?? false)) };
}
