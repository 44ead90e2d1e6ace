/** The peer: SQLite's FTS5 with BM25, by the driver that comes with Python. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fold } from '../../lib/domain/text/fold';
import { syllables } from '../../lib/domain/text/syllables';
import type { ImportedArticle } from '../../lib/ports/precedents';
import { timesOf, type Times } from './timing';

/** Reads articles (a line of JSON each: heading, body), an empty line, then queries; answers the milliseconds of each, of the second round. */
const PEER = `
import json, sqlite3, sys, time
db = sqlite3.connect(":memory:")
db.execute("CREATE VIRTUAL TABLE a USING fts5(heading, body, tokenize='unicode61 remove_diacritics 2')")
lines = iter(sys.stdin)
for line in lines:
    if not line.strip(): break
    db.execute("INSERT INTO a VALUES (?, ?)", json.loads(line))
queries = [json.loads(line) for line in lines]
times = []
for counted in (False, True):
    for query in queries:
        start = time.perf_counter()
        db.execute("SELECT rowid FROM a WHERE a MATCH ? ORDER BY bm25(a, 4.0, 1.0) LIMIT 10", (query,)).fetchall()
        if counted: times.append(1000 * (time.perf_counter() - start))
print(json.dumps(times))
`;

const match = (query: string) => [...new Set(syllables(fold(query)))].map((word) => `"${word}"`).join(' OR ');

/** Times of the queries, or why there are none. */
export async function inSqlite(articles: AsyncIterable<ImportedArticle>, queries: readonly string[]): Promise<Times | string> {
  const found = spawnSync('python3', ['-c', 'import sqlite3; sqlite3.connect(":memory:").execute("CREATE VIRTUAL TABLE a USING fts5(x)")']);
  if (found.error) return 'python3 is not here.';
  if (found.status !== 0) return 'the sqlite3 of this python3 has no FTS5.';
  const peer = spawn('python3', ['-c', PEER], { stdio: ['pipe', 'pipe', 'inherit'] });
  let answer = '';
  peer.stdout.on('data', (piece: Buffer) => { answer += piece.toString(); });
  const ended = once(peer, 'close');
  const say = async (value: unknown) => { if (!peer.stdin.write(`${JSON.stringify(value)}\n`)) await once(peer.stdin, 'drain'); };
  for await (const { heading, body } of articles) await say([fold(heading), fold(body)]);
  peer.stdin.write('\n');
  for (const query of queries.map(match).filter(Boolean)) await say(query);
  peer.stdin.end();
  await ended;
  return timesOf(JSON.parse(answer) as number[]);
}
