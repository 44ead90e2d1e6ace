/**
 * Reading a .docx to a full structured tree, against mammoth's convertToHtml on the same bytes in
 * the same run.
 *
 *   npx tsx bench/read.ts [FILE.docx …] [--corpus ARTICLES.jsonl.gz]
 *
 * The files given are measured, then a .docx of 500,000 characters with automatic numbers, made
 * from the articles of the corpus (fields `heading` and `body`) or, without one, from syllables;
 * then the same text in 1, 2, 4 and 8 times that size, for how the time grows. Every time is the
 * median of seven runs, ours and mammoth's in turn, after one that is not counted.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';
import { readDocx } from '../lib/adapters/files/docx/read-docx';
import { structure } from '../lib/domain/structure/structure';

const CHARACTERS = 500_000;
const RUNS = 7;
const BAR = 0.5;

interface Article {
  readonly heading: string;
  readonly body: string;
}

const SYLLABLES = 'hồ sơ đề nghị cấp giấy phép bản sao chứng thực cơ quan tiếp nhận trả kết quả trong thời hạn ngày làm việc kể từ nhận đủ hợp lệ tổ chức cá nhân có trách nhiệm nộp trực tiếp hoặc qua dịch vụ bưu chính'.split(' ');

/** Articles without end, for a run without corpus: four clauses each, the same in every run. */
function* madeUp(): Generator<Article> {
  let state = 1;
  const words = (count: number): string => Array.from({ length: count }, () => SYLLABLES[(state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % SYLLABLES.length]!).join(' ');
  for (;;) yield { heading: words(8), body: [1, 2, 3, 4].map((n) => `${n}. ${words(60)}`).join('\n') };
}

function* fromCorpus(path: string): Generator<Article> {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter((line) => line !== '');
  for (;;) for (const line of lines) yield JSON.parse(line) as Article;
}

/** A draft as Word would hold it: articles and clauses numbered automatically, points as typed. */
async function draft(articles: Iterable<Article>, characters: number): Promise<Buffer> {
  const children: Paragraph[] = [];
  let written = 0;
  for (const { heading, body } of articles) {
    if (written >= characters) break;
    written += heading.length + body.length;
    children.push(new Paragraph({ numbering: { reference: 'law', level: 0 }, children: [new TextRun({ text: heading, bold: true, size: 28 })] }));
    for (const line of body.split('\n')) {
      const clause = /^\d+\.\s+(.*)$/s.exec(line);
      const runs = (clause?.[1] ?? line).split(/(?<=[;,])/).map((text) => new TextRun({ text, size: 28, font: 'Times New Roman' }));
      children.push(new Paragraph({ children: runs, alignment: AlignmentType.JUSTIFIED, ...(clause === null ? {} : { numbering: { reference: 'law', level: 1 } }) }));
    }
  }
  const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: 'Điều %1.' }, { level: 1, format: LevelFormat.DECIMAL, text: '%2.' }];
  return Packer.toBuffer(new Document({ numbering: { config: [{ reference: 'law', levels }] }, sections: [{ children }] }));
}

/** Reads to the tree; how many provisions it has. */
function ours(bytes: Uint8Array): number {
  const read = readDocx(bytes, 'accepted');
  if (!read.ok) throw new Error(read.error);
  return structure(read.value.lines).provisions.length;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function compare(name: string, bytes: Buffer): Promise<void> {
  const times = { ours: [] as number[], mammoth: [] as number[] };
  const provisions = ours(bytes);
  await mammoth.convertToHtml({ buffer: bytes });
  for (let i = 0; i < RUNS; i++) {
    times.ours.push(await milliseconds(() => ours(bytes)));
    times.mammoth.push(await milliseconds(() => mammoth.convertToHtml({ buffer: bytes })));
  }
  const [mine, peer] = [median(times.ours), median(times.mammoth)];
  const verdict = mine / peer <= BAR ? '' : `  over the bar of ${BAR}`;
  console.log(`${name.padEnd(40)} ${String(provisions).padStart(6)} provisions  ours ${mine.toFixed(1)} ms  mammoth ${peer.toFixed(1)} ms  ratio ${(mine / peer).toFixed(3)}${verdict}`);
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const at = args.indexOf('--corpus');
  const corpus = at < 0 ? undefined : args.splice(at, 2)[1];
  const articles = (): Iterable<Article> => (corpus === undefined ? madeUp() : fromCorpus(corpus));

  for (const file of args) await compare(basename(file), readFileSync(file));
  await compare(`${CHARACTERS} characters, ${corpus === undefined ? 'made up' : 'corpus'}`, await draft(articles(), CHARACTERS));
  for (const times of [1, 2, 4, 8]) {
    const bytes = await draft(articles(), CHARACTERS * times);
    ours(bytes);
    const runs: number[] = [];
    for (let i = 0; i < RUNS; i++) runs.push(await milliseconds(() => ours(bytes)));
    console.log(`${times}x  ${median(runs).toFixed(0)} ms  ${(median(runs) / times).toFixed(0)} ms per ${CHARACTERS} characters`);
  }
}

void main();
