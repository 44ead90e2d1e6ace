import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { precedentsIn } from '@/lib/adapters/search/precedents';
import { ARTICLES, ENGINES, FIRST, ON, openLibrary, type Library } from '../../support/library';

/** What a server that is no Meilisearch, or a sick one, answers; null: never. */
const ANSWERS: Readonly<Record<string, string | null>> = {
  'a page of another program': '<html>nginx</html>',
  'JSON of another program': '{"ok":true}',
  'lists without entries': '{"results":[{"hits":[{"name":"x"}]}]}',
  'too few lists': '{"results":[]}',
  'nothing, for ever': null,
};

describe('a library whose Meilisearch does not answer', () => {
  let library: Library;
  let server: Server;
  let answer: string | null;
  let asked = 0;
  const log = vi.spyOn(console, 'error');
  beforeAll(async () => { library = await openLibrary(ENGINES[0], ARTICLES); });
  // A server for each test: the next one must not be asked over a connection that this one has just closed.
  beforeEach(async () => {
    asked = 0;
    log.mockReset().mockImplementation(() => undefined);
    server = createServer((_, response) => {
      asked++;
      if (answer !== null) response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end(answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  afterAll(async () => {
    log.mockRestore();
    await library.close();
  });
  const behind = (url: string) => precedentsIn(library.client, { url });
  const sick = () => behind(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const question = { text: 'xăng dầu', on: ON };
  const FOUND = { engine: 'postgres', fellBack: true, hits: [{ article: 'Điều 12' }] };

  it('is searched by PostgreSQL, and says so', async () => {
    expect(await behind('http://127.0.0.1:9').search(question, FIRST)).toMatchObject(FOUND);
    expect(log).toHaveBeenCalledOnce();
  });

  it.each(Object.keys(ANSWERS))('is searched by PostgreSQL when the server answers %s', async (name) => {
    answer = ANSWERS[name] ?? null;
    expect(await sick().search(question, FIRST)).toMatchObject(FOUND);
  });

  it('does not ask again at once, and still says so', async () => {
    answer = '{}';
    const precedents = sick();
    for (let times = 0; times < 5; times++) expect(await precedents.search(question, FIRST)).toMatchObject(FOUND);
    expect(asked).toBe(1);
    expect(log).toHaveBeenCalledOnce();
  });

  it('tells that its index could not be asked, and keeps the other in step', async () => {
    const states = await behind('http://127.0.0.1:9').repair();
    expect(states).toMatchObject([{ engine: 'postgres', outOfStep: 0, unreachable: null }, { engine: 'meilisearch', unreachable: expect.any(String) }]);
  });
});
