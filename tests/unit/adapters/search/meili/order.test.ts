import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meiliEngine } from '@/lib/adapters/search/meili/engine';
import type { FoundEntry } from '@/lib/adapters/search/meili/documents';

const entry = (id: string): FoundEntry => ({ id, ordinal: 1, type: 'Luật', agency: '', topic: '', parts: [], year: null, effectiveOn: null, vouchedOn: null, expiredOn: null });

describe('what Meilisearch finds', () => {
  /** Which queries find something: those for the named act, or those for words alone. */
  let found: 'named' | 'words' = 'words';
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) => void (async () => {
      const body: Buffer[] = [];
      for await (const piece of request) body.push(piece as Buffer);
      const { queries } = JSON.parse(Buffer.concat(body).toString()) as { queries: { filter: string[] }[] };
      const isNamed = ({ filter }: { filter: string[] }) => filter.some((condition) => condition.startsWith('numbers'));
      const results = queries.map((query) => ({ hits: isNamed(query) === (found === 'named') ? [entry('a'), entry('b')] : [] }));
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify({ results }));
    })());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  const order = async (text: string) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const engine = meiliEngine(null as never, { url }, 'x', async () => new Map(), (_, candidates) => candidates.map(({ entry: { id }, score }) => ({ articleId: id, score })).reverse());
    const { ranked } = await engine.search({ text, on: '2030-01-01' }, { limit: 10, offset: 0 });
    return ranked.map(({ articleId }) => articleId);
  };

  it.each([
    ['in the order of the house, where words alone were asked for', 'vỉa hè', 'words', ['b', 'a']],
    ['with the named act before all others', 'vỉa hè 63/2010', 'named', ['a', 'b']],
    ['in the order of the house, where no act has the number that was named', 'vỉa hè 63/2010', 'words', ['b', 'a']],
  ] as const)('comes %s', async (_, text, which, ids) => {
    found = which;
    expect(await order(text)).toEqual(ids);
  });
});
