/**
 * How well drafts are read: articles, headings, clauses and points found in real files, against
 * an independent reading of the same files that was checked by eye (`reading-expected.json`).
 *
 *   npx tsx bench/reading-quality.ts OFFICE_FILES [LOCAL_TEXTS]
 *
 * Prints a Markdown table. The expectations hold facts only: for each article outside quotations
 * its number, how many clauses and points stand in it, and a hash of the first five syllables of
 * its name ("-" where it has none); the numbers of quoted articles; or that the file must be
 * refused ("any": may be refused or read as what it really is). They were made from LibreOffice's and pdftotext's text of the files by a script that
 * counts lines, corrected where a lawyer would read otherwise. Files that are not there are left out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDraftFile } from '../lib/adapters/files/read-draft-file';
import { shownText } from '../lib/domain/structure/marks';
import { structure } from '../lib/domain/structure/structure';
import type { Provision, SourceLine } from '../lib/domain/structure/types';
import { fold } from '../lib/domain/text/fold';

interface Expected {
  readonly articles?: readonly string[];
  readonly quoted?: readonly string[];
  readonly refusal?: string;
}

interface Score {
  readonly file: string;
  readonly format: string;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly headings: number;
  readonly clauses: number;
  readonly points: number;
  readonly warnings: number;
  readonly duplicates: number;
  readonly lost: number;
}

const expectations = JSON.parse(readFileSync(new URL('./reading-expected.json', import.meta.url), 'utf8')) as Record<string, Expected>;
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Usage: npx tsx bench/reading-quality.ts OFFICE_FILES [LOCAL_TEXTS]. No folder given: nothing is measured.');
  process.exit(0);
}

const scores: Score[] = [];
const notes: string[] = [];
for (const [file, expected] of Object.entries(expectations)) {
  const path = folders.map((folder) => join(folder, file)).find(existsSync);
  if (path === undefined) continue;
  const read = await readDraftFile(new Uint8Array(readFileSync(path)), file);
  if (expected.refusal === 'any') notes.push(`- \`${file}\`: ${read.ok ? `no draft, read by content as ${read.value.format}` : `refused (${read.error.code})`}; either is right.`);
  else if (!read.ok) notes.push(`- \`${file}\`: refused (${read.error.code})${expected.refusal === undefined ? ' **but it has text**' : ', as it should'}.`);
  else if (expected.refusal !== undefined) notes.push(`- \`${file}\`: read **although it must be refused** (${expected.refusal}).`);
  if (expected.articles === undefined) continue;
  scores.push(read.ok ? scoreOf(file, read.value.format, expected, read.value.lines, read.value.warnings.length) : missed(file, expected));
}
print();

function scoreOf(file: string, format: string, expected: Expected, lines: readonly SourceLine[], readerWarnings: number): Score {
  const document = structure(lines);
  const byId = new Map(document.provisions.map((p) => [p.id, p]));
  const own = document.provisions.filter((p) => p.kind === 'article' && p.quoted !== true);
  const quoted = document.provisions.filter((p) => p.kind === 'article' && p.quoted === true).map((p) => p.number);
  const inside = (kind: string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const p of document.provisions) {
      const article = p.kind === kind && p.quoted !== true ? articleOf(p, byId) : undefined;
      if (article !== undefined) counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
    }
    return counts;
  };
  const [clauses, points] = [inside('clause'), inside('point')];
  const wanted = (expected.articles ?? []).map((line) => line.split(' '));
  const pairs = aligned(wanted.map((w) => w[0] ?? ''), own.map((p) => p.number)).map(([w, f]) => ({ want: wanted[w] ?? [], found: own[f] as Provision }));
  const quotedRight = aligned(expected.quoted ?? [], quoted).length;
  return {
    file,
    format,
    expected: wanted.length + (expected.quoted ?? []).length,
    found: own.length + quoted.length,
    right: pairs.length + quotedRight,
    headings: pairs.filter(({ want, found }) => want[3] === fingerprint(found.heading)).length + quotedRight,
    clauses: pairs.filter(({ want, found }) => Number(want[1]) === (clauses.get(found.id) ?? 0)).length + quotedRight,
    points: pairs.filter(({ want, found }) => Number(want[2]) === (points.get(found.id) ?? 0)).length + quotedRight,
    warnings: document.warnings.length + readerWarnings,
    duplicates: document.provisions.length - byId.size,
    lost: lostWords(lines, document.provisions),
  };
}

function missed(file: string, { articles = [], quoted = [] }: Expected): Score {
  return { file, format: 'refused', expected: articles.length + quoted.length, found: 0, right: 0, headings: 0, clauses: 0, points: 0, warnings: 0, duplicates: 0, lost: 0 };
}

function articleOf(p: Provision, byId: ReadonlyMap<string, Provision>): Provision | undefined {
  for (let at: Provision | undefined = p; at !== undefined; at = at.parent === null ? undefined : byId.get(at.parent)) if (at.kind === 'article') return at;
  return undefined;
}

/** Pairs of equal numbers in the same order, as many as there can be (longest common subsequence). */
function aligned(a: readonly string[], b: readonly string[]): [number, number][] {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) (best[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** FNV-1a of the first five syllables, without accents, case and marks of footnotes. */
function fingerprint(heading: string): string {
  const words = (fold(heading.replace(/\[\d+\]/g, '')).match(/[a-z0-9]+/g) ?? []).slice(0, 5);
  if (words.length === 0) return '-';
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words.join(' '))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

/** Words of the lines that no provision holds any more; numbers and the words that make them are in `number` and `kind`. */
function lostWords(lines: readonly SourceLine[], provisions: readonly Provision[]): number {
  const left = new Map<string, number>();
  const count = (text: string, by: number): void => {
    for (const word of text.match(/\p{L}{2,}/gu) ?? []) left.set(word, (left.get(word) ?? 0) + by);
  };
  for (const line of lines) count(shownText(line), 1);
  for (const p of provisions) count(`${p.number} ${p.heading} ${p.text}`, -1);
  const heads = /^(?:điều|chương|mục|tiểu|phần|thứ|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|phụ|lục|mẫu|biểu|đơn|số|khoản|điểm|[ivxlc]+)$/iu;
  return [...left].filter(([word, n]) => n > 0 && !heads.test(word)).reduce((sum, [, n]) => sum + n, 0);
}

function print(): void {
  const sum = (of: readonly Score[], key: 'expected' | 'found' | 'right' | 'headings' | 'clauses' | 'points' | 'warnings' | 'duplicates' | 'lost'): number => of.reduce((n, s) => n + s[key], 0);
  const row = (name: string, of: readonly Score[]): string => {
    const [expected, found, right] = [sum(of, 'expected'), sum(of, 'found'), sum(of, 'right')];
    const f1 = expected + found === 0 ? 1 : (2 * right) / (expected + found);
    return `| ${name} | ${of.length} | ${expected} | ${found} | ${f1.toFixed(4)} | ${sum(of, 'headings')} | ${sum(of, 'clauses')} | ${sum(of, 'points')} | ${sum(of, 'warnings')} | ${sum(of, 'duplicates')} | ${sum(of, 'lost')} |`;
  };
  const head = ['files', 'articles expected', 'found', 'F1', 'headings equal', 'clause counts equal', 'point counts equal', 'warnings', 'ids twice', 'words lost'];
  console.log(`| | ${head.join(' | ')} |\n|${'---|'.repeat(head.length + 1)}`);
  for (const format of [...new Set(scores.map((s) => s.format))].sort()) console.log(row(format, scores.filter((s) => s.format === format)));
  console.log(row('**all**', scores));
  const odd = scores.filter((s) => s.right < Math.max(s.expected, s.found) || s.headings < s.right || s.clauses < s.right || s.points < s.right || s.duplicates > 0 || s.lost > 0);
  if (odd.length > 0) console.log(`\nFiles that differ anywhere:\n\n| | ${head.join(' | ')} |\n|${'---|'.repeat(head.length + 1)}`);
  for (const s of odd) console.log(row(`\`${s.file}\``, [s]));
  if (notes.length > 0) console.log(`\n${notes.join('\n')}`);
}
