import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '@/lib/cli/precedents';
import { freshDatabase } from '../support/database';

const folder = mkdtempSync(join(tmpdir(), 'soat-precedents-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
beforeAll(async () => { await freshDatabase(); });
afterAll(() => rmSync(folder, { recursive: true }));

/** Exit code of the command, its results, and what it said beside them. */
async function called(...args: string[]): Promise<{ code: number; results: string[]; said: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await run(args);
  const outcome = { code, results: log.mock.calls.map(([line]) => String(line)), said: error.mock.calls.map(([line]) => String(line)).join('\n') };
  log.mockRestore();
  error.mockRestore();
  return outcome;
}

const article = (n: number, heading: string) => JSON.stringify({ id: `Điều 1.1.NĐ.1.${n}`, level: 'Nghị định', doc_no: '12/2030/NĐ-CP', doc_title: 'Vỉa hè', orig_article: `Điều ${n}`, heading, body: `${heading}.` });

describe('soat precedents', () => {
  it('imports packed and unpacked files and finds what was in them', async () => {
    const packed = file('one.jsonl.gz', gzipSync(`${article(1, 'Cấp giấy phép')}\n`));
    const plain = file('two.jsonl', `${article(2, 'Thu hồi giấy phép')}\n\n`);
    expect(await called('import', packed, plain)).toMatchObject({ code: 0, results: [], said: expect.stringContaining('Đã nhập 2 điều của 1 văn bản') });
    const { code, results } = await called('search', 'thu hoi', '--json', '--limit', '1');
    expect(code).toBe(0);
    expect(JSON.parse(results[0] ?? '')).toMatchObject({ engine: 'postgres', fellBack: false, hits: [{ docNumber: '12/2030/NĐ-CP', article: 'Điều 2', heading: 'Thu hồi giấy phép', score: expect.any(Number) }] });
  });

  it('answers a file of queries, a line each, in order', async () => {
    const queries = file('queries.jsonl', ['{"id":"b","query":"thu hồi"}', '{"id":"a","query":"không có gì zzz"}'].join('\n'));
    const { code, results } = await called('search', '--batch', queries, '--json');
    expect(code).toBe(0);
    expect(results.map((line) => JSON.parse(line) as { id: string }).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('imports the good lines of a file, tells the bad ones by number, and ends with 2', async () => {
    const mixed = file('mixed.jsonl', [article(3, 'Gia hạn'), '{"id":', article(4, 'Đổi')].join('\n'));
    const { code, said } = await called('import', mixed);
    expect(code).toBe(2);
    expect(said).toContain('mixed.jsonl, dòng 2: không phải JSON');
    expect(said).toContain('Đã nhập 2 điều');
  });

  it.each([
    ['a file that is not there', () => ['import', join(folder, 'none.jsonl')]],
    ['a packed file that is none', () => ['import', file('false.jsonl.gz', 'không nén')]],
    ['a packed file cut short', () => ['import', file('short.jsonl.gz', gzipSync(article(5, 'Hủy').repeat(50)).subarray(0, 60))]],
    ['a packed file that is not there', () => ['import', join(folder, 'none.jsonl.gz')]],
    ['queries that are no JSON', () => ['search', '--batch', file('bad.jsonl', '{'), '--json']],
  ])('ends with 2 and says why for %s', async (_, args) => {
    const { code, said } = await called(...args());
    expect(code).toBe(2);
    expect(said).not.toBe('');
  });

  it.each([[[]], [['import']], [['search']], [['search', 'a', 'b']], [['search', 'a', '--limit', '0']], [['search', 'a', '--nope']], [['remove']]])('ends with 2 when called as %j', async (args) => {
    expect((await called(...args)).code).toBe(2);
  });
});
