/** From lines to provisions. */
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
  const said = new Map(corrections.map((c) => [c.line, c]));
  const plain = parse(readPage(lines, false), said);
  if (plain.articles > 0) return withHead(lines, plain.provisions, plain.warnings);
  // Some agencies send the whole draft inside a table, with a column for remarks.
  const tabled = lines.some((l) => l.cell !== undefined) ? parse(readPage(lines, true), said) : null;
  if (tabled !== null && tabled.articles > 1) return withHead(lines, tabled.provisions, [warning('table-layout', null), ...tabled.warnings]);
  return withHead(lines, lines.length === 0 ? [] : [asPreamble(lines)], [warning('no-articles', null)]);
}

function parse(page: Page, said: ReadonlyMap<number, LineCorrection>): { provisions: Provision[]; warnings: ReadingWarning[]; articles: number } {
  const parser = new Parser(page, said);
  parser.run();
  const provisions = parser.list.finish();
  return { provisions, warnings: parser.warnings, articles: provisions.filter((p) => p.kind === 'article').length };
}

function withHead(lines: readonly SourceLine[], provisions: readonly Provision[], warnings: readonly ReadingWarning[]): StructuredDocument {
  const own = new Set(provisions.find((p) => p.kind === 'preamble')?.lines ?? []);
  return { head: readHead(lines.filter((l) => own.has(l.index)).map(shownText)), provisions, warnings };
}

function asPreamble(lines: readonly SourceLine[]): Provision {
  return { id: 'preamble', kind: 'preamble', number: '', heading: '', text: lines.map(shownText).join('\n'), parent: null, lines: lines.map((l) => l.index) };
}
