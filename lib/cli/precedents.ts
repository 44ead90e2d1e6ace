/**
 * The library of precedents from the command line:
 * `soat precedents import FILE…`, `soat precedents search "query" --json [--limit 10]`,
 * `soat precedents search --batch QUERIES.jsonl --json`, `soat precedents rebuild`.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import type { ImportedArticle, PrecedentHit, Precedents } from '../ports/precedents';
import { codificationReader } from './codification';
import type { Deps } from '../wiring';
import { withDatabase } from './database';

const USAGE = `Cách dùng:
  soat precedents import TỆP…                                  (.jsonl hoặc .jsonl.gz)
  soat precedents search "từ cần tìm" [--json] [--limit 10]
  soat precedents search --batch CÂU-HỎI.jsonl --json [--limit 10]
  soat precedents rebuild                                      (lập lại chỉ mục)`;

const OPTIONS = { json: { type: 'boolean' }, limit: { type: 'string', default: '10' }, batch: { type: 'string' } } as const;

/** Lines that are told one by one; the rest are only counted. */
const TOLD = 20;

/** Exit code 0; 2 on misuse or unreadable input. */
export async function run(args: string[]): Promise<number> {
  let given;
  try {
    given = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch {
    return misuse();
  }
  const [command, ...rest] = given.positionals;
  const { json = false, batch } = given.values;
  const limit = Number(given.values.limit);
  if (!Number.isInteger(limit) || limit < 1) return misuse();
  if (command === 'import' && rest.length > 0) return withDatabase(({ precedents }) => importFiles(precedents, rest));
  if (command === 'search' && batch && rest.length === 0) return withDatabase((deps) => searchBatch(deps, batch, limit));
  if (command === 'search' && !batch && rest.length === 1) return withDatabase((deps) => search(deps, rest[0] ?? '', limit, json));
  if (command === 'rebuild' && rest.length === 0) return withDatabase(async ({ precedents }) => (await precedents.rebuildIndex(), 0));
  return misuse();
}

function misuse(): number {
  console.error(USAGE);
  return 2;
}

/** Lines of a text file, packed by gzip or not. */
function linesOf(file: string): AsyncIterable<string> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  const lines = createInterface({ input, crlfDelay: Infinity });
  // readline does not pass on what goes wrong below it, and would wait for ever.
  bytes.on('error', (error) => input.destroy(error));
  return (async function* () {
    const failed = new Promise<never>((_, reject) => input.once('error', reject));
    failed.catch(() => undefined);
    const iterator = lines[Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([iterator.next(), failed]);
      if (next.done) return;
      if (next.value.trim()) yield next.value;
    }
  })();
}

async function importFiles(precedents: Precedents, files: readonly string[]): Promise<number> {
  const start = performance.now();
  let bad = 0;
  async function* articles(): AsyncGenerator<ImportedArticle> {
    for (const file of files) {
      const read = codificationReader();
      let number = 0;
      for await (const line of linesOf(file)) {
        number += 1;
        const article = read(line);
        if (!('fault' in article)) yield article;
        else if (++bad <= TOLD) console.error(`${file}, dòng ${number}: ${article.fault}`);
      }
    }
  }
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} giây`;
  let told = 0;
  try {
    const { imported, documents, unfed } = await precedents.importArticles(articles(), (done) => {
      if (done.imported - told < 5_000) return;
      told = done.imported;
      console.error(`… ${done.imported} điều, ${done.documents} văn bản, ${seconds()}`);
    });
    console.error(`Đã nhập ${imported} điều của ${documents} văn bản trong ${seconds()}; bỏ qua ${bad} dòng không đọc được.`);
    if (unfed) console.error(`Meilisearch chưa nhận đủ (${unfed}). Khi máy chủ đó hoạt động lại, hãy chạy: soat precedents rebuild`);
  } catch (error) {
    if (!isFileError(error)) throw error;
    console.error(`Không đọc được tệp: ${error.message}`);
    return 2;
  }
  return bad > 0 ? 2 : 0;
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error && /^(E[A-Z]+|Z_)/.test(String(error.code));

type Library = Pick<Deps, 'precedents' | 'clock'>;

const brief = ({ docNumber, article, heading, score }: PrecedentHit) => ({ docNumber, article, heading, score });

async function search({ precedents, clock }: Library, query: string, limit: number, json: boolean): Promise<number> {
  const { hits, engine, fellBack } = await precedents.search({ text: query, on: clock.today() }, { limit, offset: 0 });
  if (json) {
    console.log(JSON.stringify({ query, engine, fellBack, hits: hits.map(brief) }));
    return 0;
  }
  for (const { docNumber, article, heading, docTitle } of hits) console.log(`${article} ${docNumber}  ${heading}\n    ${docTitle}`);
  if (hits.length === 0) console.error('Không tìm thấy điều nào. Hãy thử ít từ hơn hoặc từ khác.');
  return 0;
}

async function searchBatch({ precedents, clock }: Library, file: string, limit: number): Promise<number> {
  let number = 0;
  try {
    for await (const line of linesOf(file)) {
      number += 1;
      const { id, query } = JSON.parse(line) as { id?: unknown; query?: unknown };
      if (typeof query !== 'string') throw new SyntaxError('thiếu "query"');
      const { hits } = await precedents.search({ text: query, on: clock.today() }, { limit, offset: 0 });
      console.log(JSON.stringify({ id, hits: hits.map(brief) }));
    }
  } catch (error) {
    if (!(error instanceof SyntaxError) && !isFileError(error)) throw error;
    console.error(`${file}, dòng ${number}: ${error.message}`);
    return 2;
  }
  return 0;
}
