/**
 * Labels that were made for this project by reading further articles (labels/README.md). The repository holds
 * no text of law: a row names an article of the data folder and has a fingerprint of each of its lines, so that
 * labels are only used on the very words they were given to.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeBytes } from '../../lib/adapters/files/encodings';
import { readText } from '../../lib/adapters/files/read-text';
import { articleViews } from '../../lib/domain/procedures/articles';
import type { FinderArticle, Part } from '../../lib/domain/procedures/types';
import { structure } from '../../lib/domain/structure/structure';
import { squeeze } from '../../lib/domain/text/normalise';

export interface LabelledArticle {
  readonly id: string;
  readonly article: FinderArticle;
  readonly labels: Readonly<Record<string, readonly Part[]>>;
}

interface LabelRow {
  /** Of an article of the codification, or `file#provision` of a provincial act. */
  readonly id: string;
  /** Fingerprints of its lines, in order. */
  readonly lines: string;
  readonly labels: Readonly<Record<string, readonly Part[]>>;
}

/** The labelled articles with their texts from the data folder; those whose text is another now are left out and counted on standard error. */
export function readLabels(file: 'central' | 'provincial', folder: string): LabelledArticle[] {
  const rows = readFileSync(join(import.meta.dirname, `labels/${file}.jsonl`), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as LabelRow);
  const wanted = new Map(rows.map((row) => [row.id, row]));
  const found: LabelledArticle[] = [];
  for (const [id, article] of file === 'central' ? codification(folder) : provincialActs(folder)) {
    const row = wanted.get(id);
    if (row === undefined || article.lines.map(fingerprint).join(' ') !== row.lines) continue;
    found.push({ id, article, labels: row.labels });
    wanted.delete(id);
  }
  if (wanted.size > 0) console.error(`${file}: ${wanted.size} of ${rows.length} labelled articles are not in the data as they were read`);
  return found;
}

const fingerprint = (line: string): string => createHash('sha256').update(squeeze(line.normalize('NFC'))).digest('hex').slice(0, 8);

interface CodifiedArticle {
  readonly id: string; readonly doc_no: string; readonly doc_title: string; readonly demuc: string; readonly path: readonly string[];
  readonly orig_article: string; readonly heading: string; readonly body: string | null;
}

function* codification(folder: string): Generator<[string, FinderArticle]> {
  for (const line of gunzipSync(readFileSync(join(folder, 'corpus/phapdien.jsonl.gz'))).toString('utf8').split('\n')) {
    if (line === '') continue;
    const { id, doc_no, doc_title, demuc, path, orig_article, heading, body } = JSON.parse(line) as CodifiedArticle;
    const lines = (body ?? '').split('\n').map((part) => part.trim()).filter((part) => part !== '');
    yield [id, { docNumber: doc_no, docTitle: doc_title, path: [demuc, ...path].join(' / '), article: orig_article, heading, lines }];
  }
}

function* provincialActs(folder: string): Generator<[string, FinderArticle]> {
  for (const [name, bytes] of [...packedFiles(join(folder, 'corpus/provincial-acts.tar.gz')), ...filesIn(folder, 'samples/local')]) {
    const read = readText(decodeBytes(bytes), false);
    if (!read.ok) continue;
    for (const { provision, article } of articleViews(structure(read.value.lines))) yield [`${name}#${provision.id}`, article];
  }
}

function* filesIn(folder: string, under: string): Generator<[string, Uint8Array]> {
  if (!existsSync(join(folder, under))) return;
  for (const name of readdirSync(join(folder, under)).sort()) yield [`${under}/${name}`, readFileSync(join(folder, under, name))];
}

/** The files of a tar archive: a header of 512 bytes before each, its size in octal at 124; long names come in a record of their own (ustar, GNU). */
function* packedFiles(file: string): Generator<[string, Uint8Array]> {
  const bytes = gunzipSync(readFileSync(file));
  let longName: string | null = null;
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const field = (from: number, length: number): string => bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = parseInt(field(124, 12), 8);
    const content = bytes.subarray(at + 512, at + 512 + size);
    const kind = field(156, 1);
    if (kind === 'L') longName = content.toString('utf8').replace(/\0.*$/s, '');
    else if (kind === 'x') longName = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString('utf8'))?.[1] ?? null;
    else {
      if (kind !== '5') yield [longName ?? field(0, 100), content];
      longName = null;
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
