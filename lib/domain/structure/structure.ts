/** From lines to provisions. */
import { fittingCorrections } from './corrections';
import { readHead } from './head';
import { shownText } from './marks';
import { type Page, readPage } from './page';
import { Parser } from './parser';
import type { LineCorrection, Provision, ReadingWarning, SourceLine, StructuredDocument } from './types';
import { warning } from './warnings';

/**
 * Reads the structure of a draft. Every line stands in exactly one provision; ids are
 * unique also where numbers are not; whatever was doubtful is in the warnings. Never
 * throws. Text without any article comes back as one preamble. What a person said of a line
 * (`corrections`) goes before every rule.
 */
export function structure(lines: readonly SourceLine[], corrections: readonly LineCorrection[] = []): StructuredDocument {
  const { said, stale } = fittingCorrections(lines, corrections);
  const plain = parse(readPage(lines, false, said));
  const read = ({ provisions, warnings }: Parsed, ...first: ReadingWarning[]): StructuredDocument =>
    withHead(lines, provisions, [...stale, ...first, ...warnings.filter((w) => w.line === null || !said.has(w.line))]);
  if (plain.articles > 0) return read(plain);
  // Some agencies send the whole draft inside a table, with a column for remarks.
  const tabled = lines.some((l) => l.cell !== undefined) ? parse(readPage(lines, true, said)) : null;
  if (tabled !== null && tabled.articles > 1) return read(tabled, warning('table-layout', null));
  if (said.size > 0) return read(plain, warning('no-articles', null));
  return read({ provisions: lines.length === 0 ? [] : [asPreamble(lines)], warnings: [], articles: 0 }, warning('no-articles', null));
}

interface Parsed {
  readonly provisions: readonly Provision[];
  readonly warnings: readonly ReadingWarning[];
  readonly articles: number;
}

function parse(page: Page): Parsed {
  const parser = new Parser(page);
  parser.run();
  const provisions = parser.list.finish();
  return { provisions, warnings: parser.warnings, articles: provisions.filter((p) => p.kind === 'article').length };
}

function withHead(lines: readonly SourceLine[], provisions: readonly Provision[], warnings: readonly ReadingWarning[]): StructuredDocument {
  const shown = new Map(lines.map((l) => [l.index, shownText(l)]));
  const textsOf = (of: readonly Provision[]): string[] => of.flatMap((p) => p.lines.map((i) => shown.get(i) ?? ''));
  const preamble = provisions.find((p) => p.kind === 'preamble');
  const signatures = provisions.filter((p) => p.kind === 'signature');
  // What is issued with an act may be signed too; the act's own signature stands outside it.
  const own = signatures.filter((p) => p.parent === null);
  return { head: readHead(textsOf(preamble === undefined ? [] : [preamble]), textsOf(own.length > 0 ? own : signatures)), provisions, warnings };
}

function asPreamble(lines: readonly SourceLine[]): Provision {
  return { id: 'preamble', kind: 'preamble', number: '', heading: '', text: lines.map(shownText).join('\n'), parent: null, lines: lines.map((l) => l.index) };
}
