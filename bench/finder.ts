/**
 * How fast the finder reads: `npx tsx bench/finder.ts --data DIR [--file DRAFT]`, DIR with corpus/phapdien.jsonl.gz.
 * Labels every article of the codification in one process (median, 95th percentile, total, peak memory) and, beside it,
 * runs the cue expressions alone over the same lines: what a program that only counts words would need.
 * With --file, finds and checks one draft, warm.
 */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { readDraftFile } from '../lib/adapters/files/read-draft-file';
import { loadFinderModel } from '../lib/adapters/models/finder';
import { analyse } from '../lib/domain/checks/analyse';
import { documentTypeOf } from '../lib/domain/checks/document-types';
import { CUES } from '../lib/domain/procedures/cues';
import { labelArticle } from '../lib/domain/procedures/label-article';
import { foldSpelling } from '../lib/domain/procedures/spelling';
import type { FinderArticle } from '../lib/domain/procedures/types';
import { structure } from '../lib/domain/structure/structure';

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
}

interface Codified {
  readonly doc_no: string; readonly doc_title: string; readonly demuc: string; readonly path: readonly string[];
  readonly orig_article: string; readonly heading: string; readonly body: string | null;
}

async function* articles(folder: string): AsyncGenerator<FinderArticle> {
  const file = createReadStream(join(folder, 'corpus/phapdien.jsonl.gz')).pipe(createGunzip());
  for await (const line of createInterface({ input: file })) {
    const c = JSON.parse(line) as Codified;
    const lines = (c.body ?? '').split('\n').map((part) => part.trim()).filter(Boolean);
    if (lines.length > 0) yield { docNumber: c.doc_no, docTitle: c.doc_title, path: [c.demuc, ...c.path].join(' / '), article: c.orig_article, heading: c.heading, lines };
  }
}

const quantile = (sorted: Float64Array, q: number): number => sorted[Math.floor(sorted.length * q)] ?? 0;
const ms = (value: number): string => `${value.toFixed(value < 10 ? 3 : 0)} ms`;

async function corpus(folder: string): Promise<void> {
  const model = loadFinderModel();
  const times: number[] = [];
  let cues = 0;
  let peak = 0;
  const begin = performance.now();
  for await (const article of articles(folder)) {
    const start = performance.now();
    labelArticle(model, article);
    times.push(performance.now() - start);
    if (times.length % 500 === 0) peak = Math.max(peak, process.memoryUsage.rss());
    // A tenth is enough for the comparison.
    if (times.length % 10 !== 0) continue;
    const second = performance.now();
    for (const line of article.lines) {
      const folded = foldSpelling(line);
      for (const cue of CUES) cue.regex.test(folded);
    }
    cues += 10 * (performance.now() - second);
  }
  const total = performance.now() - begin - cues / 10;
  const sorted = Float64Array.from(times).sort();
  const labelling = times.reduce((sum, t) => sum + t, 0);
  console.log(`articles ${times.length}   median ${ms(quantile(sorted, 0.5))}   p95 ${ms(quantile(sorted, 0.95))}   p99 ${ms(quantile(sorted, 0.99))}`);
  console.log(`all articles, with reading the file: ${(total / 1000).toFixed(1)} s, labelling alone ${(labelling / 1000).toFixed(1)} s; peak memory ${(peak / 2 ** 20).toFixed(0)} MB`);
  console.log(`ratio to the cue expressions alone (${(cues / 1000).toFixed(1)} s, from every tenth article): ${(labelling / cues).toFixed(2)}`);
}

async function draft(path: string): Promise<void> {
  const read = await readDraftFile(await readFile(path), path);
  if (!read.ok) throw new Error(read.error.code);
  const document = structure(read.value.lines);
  const model = loadFinderModel();
  const circumstances = { documentType: documentTypeOf(document.head), regime: 'B' as const, ground: null, on: '2026-01-01' };
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    analyse(model, document, circumstances);
    return performance.now() - start;
  });
  const warm = Float64Array.from(times.slice(5)).sort();
  console.log(`${document.provisions.filter((p) => p.kind === 'article').length} articles, find + check: first ${ms(times[0]!)}, warm median ${ms(quantile(warm, 0.5))}`);
}

const folder = option('--data');
const file = option('--file');
if (!folder && !file) {
  console.error('Cách dùng: npx tsx bench/finder.ts --data THƯ_MỤC [--file DỰ_THẢO]');
  process.exitCode = 2;
}
if (file) await draft(file);
if (folder) await corpus(folder);
