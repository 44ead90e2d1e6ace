import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '@/lib/cli/precedents';
import { freshDatabase } from '../support/database';
import { actText, codified, listed } from '../support/library-sources';

const folder = mkdtempSync(join(tmpdir(), 'soat-precedents-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
beforeAll(async () => {
  // What a machine has beside PostgreSQL is not what is tried here.
  vi.stubEnv('MEILI_URL', '');
  await freshDatabase();
});
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

const article = (n: number, heading: string) => codified(n, { heading, body: `${heading}.` });

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

  it('imports national procedures as their own kind, and finds them when asked for', async () => {
    expect(await called('import', file('list.jsonl', [listed(1), listed(2)].join('\n')))).toMatchObject({ code: 0, said: expect.stringContaining('Đã nhập 2 thủ tục') });
    const hits = async (...more: string[]) => (JSON.parse((await called('search', 'vỉa hè loại 2', '--json', ...more)).results[0] ?? '') as { hits: { docNumber: string }[] }).hits.map(({ docNumber }) => docNumber);
    expect((await hits('--kind', 'procedure'))[0]).toBe('1.000002');
    expect(await hits()).not.toContain('1.000002');
  });

  it('imports a folder of office files with all that is said of the files it cannot read', async () => {
    const acts = join(folder, 'acts');
    mkdirSync(acts);
    file('acts/a.txt', actText('15/2030/QĐ-UBND', 'Điều 1. Phí trông giữ xe', 'Phí trông giữ xe đạp là 2.000 đồng.'));
    file('acts/b.txt', 'Kính gửi Sở Tài chính.');
    const { code, said } = await called('import', acts, '--vouched', '2030-05-01');
    expect(code).toBe(2);
    expect(said).toContain('b.txt: không có điều nào');
    expect(said).toContain('Đã nhập 1 điều của 1 văn bản');
    const { results } = await called('search', 'phí trông giữ xe', '--json', '--limit', '1');
    expect(JSON.parse(results[0] ?? '')).toMatchObject({ hits: [{ docNumber: '15/2030/QĐ-UBND', article: 'Điều 1' }] });
  });

  it('imports the good lines of a file, tells the bad ones by number, and ends with 2', async () => {
    const mixed = file('mixed.jsonl', [article(3, 'Gia hạn'), '{"id":', article(4, 'Đổi')].join('\n'));
    const { code, said } = await called('import', mixed);
    expect(code).toBe(2);
    expect(said).toContain('mixed.jsonl, dòng 2: không phải JSON');
    expect(said).toContain('Đã nhập 2 điều');
  });

  it('tells the first twenty faults in words, and counts the others', async () => {
    const { said } = await called('import', '--no-parts', file('bad.jsonl', [article(6, 'Trả lại'), ...Array.from({ length: 30 }, () => '{')].join('\n')));
    expect(said.match(/không phải JSON/g)).toHaveLength(20);
    expect(said).toContain('bỏ qua 30 mục');
  });

  it('imports what can be read beside what is not there', async () => {
    const { code, said } = await called('import', join(folder, 'none'), file('there.jsonl', article(7, 'Sửa đổi')));
    expect(code).toBe(2);
    expect(said).toMatch(/none: không đọc được/);
    expect(said).toContain('Đã nhập 1 điều');
  });

  it.each([
    ['a file that is not there', () => ['import', join(folder, 'none.jsonl')]],
    ['a packed file that is none', () => ['import', file('false.jsonl.gz', 'không nén')]],
    ['a packed file cut short', () => ['import', file('short.jsonl.gz', gzipSync(article(5, 'Hủy').repeat(50)).subarray(0, 60))]],
    ['a packed file that is not there', () => ['import', join(folder, 'none.jsonl.gz')]],
    ['queries that are no JSON', () => ['search', '--batch', file('bad.jsonl', '{'), '--json']],
    ['a query that is null', () => ['search', '--batch', file('null.jsonl', 'null'), '--json']],
    ['queries that are not there', () => ['search', '--batch', join(folder, 'none.jsonl'), '--json']],
  ])('ends with 2 and says why for %s', async (_, args) => {
    const { code, said } = await called(...args());
    expect(code).toBe(2);
    expect(said).not.toBe('');
  });

  it.each([
    [[]], [['import']], [['import', 'x.jsonl', '--vouched', '2030-02-31']], [['search']], [['search', 'a', 'b']], [['search', 'a', '--limit', '0']], [['search', 'a', '--kind', 'x']], [['search', 'a', '--nope']], [['remove']], [['toString']],
  ])('ends with 2 when called as %j', async (args) => {
    expect((await called(...args)).code).toBe(2);
  });
});
