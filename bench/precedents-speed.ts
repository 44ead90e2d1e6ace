/**
 * How fast the library answers: `npx tsx bench/precedents-speed.ts --data DIR [--lines N] [--provisions 1000000] [--clients 16]`,
 * DIR with corpus/phapdien.jsonl.gz and eval/precedents-dev.jsonl. Works in a database of its own on the packaged PostgreSQL
 * for tests (SOAT_TEST_DATABASE_URL names another server), and in an index of its own where MEILI_URL is set; both are dropped at the end.
 *
 * Prints, warm: one client over the queries of the file and over short ones as people type them; the same in SQLite's FTS5
 * (BM25, heading weight 4, OR of the syllables) over the same articles in the same run, and the ratio; as many clients at once,
 * with their errors. With --provisions the codification is then split into its lines, each an entry with its article's heading,
 * repeated with a changed last word until there are so many (every copy has its own act), and asked again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTestDatabase, openTestServer } from '../scripts/testing/test-databases.mjs';
import { openClient } from '../lib/adapters/db/client';
import { jsonLinesSource } from '../lib/adapters/library/json-lines';
import { isFault } from '../lib/adapters/library/source';
import { precedentsIn } from '../lib/adapters/search/precedents';
import type { ImportedArticle, Precedents } from '../lib/ports/precedents';
import { inSqlite } from './precedents/sqlite';
import { provisionsOf } from './precedents/provisions';
import { row, timed, together } from './precedents/timing';

/** As people type: few words, often without accents, sometimes an act. */
const TYPED = [
  'ho so cap giay phep', 'thời hạn giải quyết', 'thu hồi giấy phép kinh doanh', 'lệ phí', 'cap lai chung chi hanh nghe', 'điều kiện kinh doanh xăng dầu',
  'an toàn thực phẩm', 'hoà giải', '"thẩm định thiết kế"', 'Điều 12 Nghị định 63/2010', '57/2014/QH13', 'dang ky ho tich', 'xử phạt vi phạm hành chính đất đai',
  'giay chung nhan dau tu', 'hải quan', 'gia hạn giấy phép lao động', 'bảo hiểm xã hội một lần', 'khai thac khoang san',
];

const ON = '2026-01-01';
const { values } = parseArgs({ options: { data: { type: 'string' }, lines: { type: 'string' }, provisions: { type: 'string', default: '0' }, clients: { type: 'string', default: '16' } } });

async function* codification(folder: string, most: number): AsyncGenerator<ImportedArticle> {
  const { items } = await jsonLinesSource(join(folder, 'corpus/phapdien.jsonl.gz'), { vouchedOn: null });
  let taken = 0;
  for await (const item of items()) {
    if (taken === most) return;
    if (isFault(item)) continue;
    taken++;
    yield item;
  }
}

async function imported(precedents: Precedents, articles: AsyncIterable<ImportedArticle>): Promise<void> {
  const start = performance.now();
  const { imported: entries, unfed } = await precedents.importArticles(articles, ({ imported: done }) => { if (done % 50_000 === 0) console.error(`… ${done}`); });
  console.log(`imported ${entries} entries in ${((performance.now() - start) / 1000).toFixed(0)} s, indexes and all${unfed ? `; Meilisearch lacks some: ${unfed}` : ''}`);
}

const ask = (precedents: Precedents, name: string) => async (text: string): Promise<void> => {
  const { engine, fellBack } = await precedents.search({ text, on: ON }, { limit: 10, offset: 0 });
  if (fellBack || engine !== name) throw new Error(`${name} did not answer`);
};

async function main(folder: string): Promise<void> {
  const most = Number(values.lines ?? Infinity);
  const clients = Number(values.clients);
  const long = readFileSync(join(folder, 'eval/precedents-dev.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { query: string }).query);
  const server = await openTestServer();
  const url = await createTestDatabase(server, { owner: process.pid, label: 'bench' });
  const client = openClient(url);
  const index = `bench-${process.pid}`;
  const meili = process.env.MEILI_URL ? { url: process.env.MEILI_URL, key: process.env.MEILI_KEY } : null;
  const engines = { postgres: precedentsIn(client, null), ...(meili && { meilisearch: precedentsIn(client, meili, index) }) };
  if (!meili) console.log('Meilisearch is left out: MEILI_URL is not set.');
  const measure = async (libraries: Partial<typeof engines>, what: string): Promise<number> => {
    let median = 0;
    for (const [name, precedents] of Object.entries(libraries)) {
      const search = ask(precedents, name);
      for (const [kind, queries] of [['queries of the file', long], ['short, as typed', Array.from({ length: 6 }, () => TYPED).flat()]] as const) {
        const times = await timed(search, queries);
        if (name === 'postgres' && kind === 'queries of the file') median = times.p50;
        row(`${name}, ${what}`, kind, times);
      }
      row(`${name}, ${what}`, `${clients} clients at once`, await together(search, [...long, ...TYPED], clients));
    }
    return median;
  };
  try {
    await imported(engines.meilisearch ?? engines.postgres, codification(folder, most));
    const median = await measure(engines, 'articles');
    const peer = await inSqlite(codification(folder, most), long);
    if (typeof peer === 'string') console.log(`SQLite FTS5 is left out: ${peer}`);
    else {
      row('SQLite FTS5, articles', 'queries of the file', peer);
      console.log(`median of PostgreSQL to that of SQLite FTS5: ${(median / peer.p50).toFixed(2)}`);
    }
    const provisions = Number(values.provisions);
    if (provisions > 0) {
      await client.precedentDocument.deleteMany();
      await imported(engines.postgres, provisionsOf(() => codification(folder, most), provisions));
      await measure({ postgres: engines.postgres }, `${provisions} provisions`);
    }
  } finally {
    if (meili) await fetch(`${meili.url}/indexes/${index}`, { method: 'DELETE', headers: meili.key ? { authorization: `Bearer ${meili.key}` } : {} });
    await client.$disconnect();
    await server.close();
  }
}

if (values.data) await main(values.data);
else {
  console.error('Usage: npx tsx bench/precedents-speed.ts --data DIR [--lines N] [--provisions 1000000] [--clients 16]');
  process.exitCode = 2;
}
