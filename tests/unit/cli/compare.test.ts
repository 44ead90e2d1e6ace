import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '@/lib/cli/compare';

const draft = (days: string) =>
  ['QUYẾT ĐỊNH', 'Điều 1. Phạm vi điều chỉnh', 'Quyết định này quy định hỗ trợ giống cây trồng.', 'Điều 2. Thời hạn giải quyết', `Trong ${days} ngày làm việc kể từ ngày nhận đủ hồ sơ.`].join('\n');

let folder = '';
let out = '';
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'soat-compare-'));
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('soat compare', () => {
  it('prints changes and timings as JSON', async () => {
    expect(await run([file('a.txt', draft('10')), file('b.txt', draft('07')), '--json'])).toBe(0);
    const { changes, timings } = JSON.parse(out) as { changes: { kind: string; from: string; to: string }[]; timings: object };
    expect(changes.filter((change) => change.kind !== 'same')).toMatchObject([{ kind: 'changed', from: 'art_2', to: 'art_2' }]);
    expect(Object.keys(timings)).toEqual(['read', 'structure', 'compare']);
  });
  it('marks changed words for people', async () => {
    await run([file('a.txt', draft('10')), file('b.txt', draft('07'))]);
    expect(out).toContain('sửa: art_2: Thời hạn giải quyết Trong [-10 -]{+07 +}ngày');
  });
  it('says that nothing differs', async () => {
    const same = file('a.txt', draft('10'));
    expect(await run([same, same])).toBe(0);
    expect(out).toBe('Hai phiên bản không khác nhau.\n');
  });
  it.each([[[]], [['one.txt']], [['a', 'b', 'c']], [['--fast', 'a']], [['missing.txt', 'missing.txt']]])('refuses %j with 2', async (args) => {
    expect(await run(args)).toBe(2);
    expect(out).toBe('');
  });
  it('refuses an empty file with 2', async () => {
    expect(await run([file('a.txt', draft('10')), file('b.txt', '')])).toBe(2);
  });
});
