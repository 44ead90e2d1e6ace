import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonLinesSource, kindOf } from '@/lib/adapters/library/json-lines';
import { isFault } from '@/lib/adapters/library/source';
import { codified, listed } from '../../../support/library-sources';

const folder = mkdtempSync(join(tmpdir(), 'soat-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

async function read(path: string, vouchedOn: string | null = null) {
  const source = await jsonLinesSource(path, { vouchedOn });
  const items = [];
  for await (const item of source.items()) items.push(item);
  return { ...source, entries: items.filter((item) => !isFault(item)), faults: items.filter(isFault) };
}

describe('a file with one record a line', () => {
  it.each([[codified(1), 'codification'], [listed(1), 'national-list'], ['{"id":1}', null], ['7', null], ['{', null]])('is told by its record %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it.each([['plain', 'a.jsonl', (text: string) => text], ['packed', 'b.jsonl.gz', (text: string) => gzipSync(text)]])('is read %s, with the number of its records', async (_, name, pack) => {
    const { total, entries, faults } = await read(file(name, pack(`\ufeff${codified(1)}\r\n\n${codified(2)}\n`)));
    expect(total).toBe(2);
    expect(entries).toMatchObject([{ article: 'Điều 1' }, { article: 'Điều 2' }]);
    expect(faults).toEqual([]);
  });

  it('gives procedures of the national list, of which nobody vouches that they are in force', async () => {
    const { entries, remarks } = await read(file('c.jsonl', [listed(1), listed(2)].join('\n')));
    expect(entries).toMatchObject([{ kind: 'procedure', document: { vouchedOn: null } }, { kind: 'procedure' }]);
    expect(remarks).toEqual([]);
  });

  it('of the codification is vouched for on the day of its newest act, and says so', async () => {
    const { entries, remarks } = await read(file('d.jsonl', [codified(1), codified(2, { doc_no: '13/2030/NĐ-CP', issued: '07/03/2030' })].join('\n')));
    expect(entries).toMatchObject([{ document: { vouchedOn: '2030-03-07' } }, { document: { vouchedOn: '2030-03-07' } }]);
    expect(remarks).toEqual([expect.stringContaining('07/03/2030')]);
  });

  it('is vouched for on the day that the person says', async () => {
    const { entries, remarks } = await read(file('e.jsonl', codified(1)), '2031-01-01');
    expect(entries).toMatchObject([{ document: { vouchedOn: '2031-01-01' } }]);
    expect(remarks).toEqual([]);
  });

  it('tells bad records by their line, and gives the others', async () => {
    const path = file('f.jsonl', ['{', codified(1), '{"id":"x","body":""}', codified(2)].join('\n'));
    const { entries, faults } = await read(path);
    expect(entries).toHaveLength(2);
    expect(faults.map(({ place }) => place)).toEqual([`${path}, dòng 1`, `${path}, dòng 3`]);
  });

  it('that is cut short gives what stands before the cut', async () => {
    const lines = Array.from({ length: 3_000 }, (_, n) => codified(n, { heading: `${(n * 7919) % 104_729}` })).join('\n');
    const packed = gzipSync(lines);
    const { entries, faults, total } = await read(file('g.jsonl.gz', packed.subarray(0, packed.length / 2)));
    expect(entries.length).toBeGreaterThan(500);
    expect(entries.length).toBeLessThanOrEqual(total ?? 0);
    expect(faults.at(-1)?.fault).toContain('không đọc được tiếp');
  });

  it.each([['neither', '{"a":1}'], ['empty', ''], ['no JSON', 'điều 1']])('that is %s is one fault', async (name, content) => {
    const { entries, faults } = await read(file(`${name.replace(' ', '')}.jsonl`, content));
    expect([entries, faults]).toEqual([[], [expect.objectContaining({ fault: expect.stringContaining('không phải dữ liệu') as string })]]);
  });
});
