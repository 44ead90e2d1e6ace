import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftFiles } from '@/lib/adapters/files/draft-files';
import { officeSource } from '@/lib/adapters/library/office-files';
import { isFault } from '@/lib/adapters/library/source';
import type { DraftFiles } from '@/lib/ports/files';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { actText } from '../../../support/library-sources';

const folder = mkdtempSync(join(tmpdir(), 'soat-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  mkdirSync(join(folder, 'tỉnh'));
  const files = {
    'a.txt': actText('12/2030/QĐ-UBND', 'Điều 1. Hồ sơ', 'Gồm đơn.'),
    'b.txt': `${actText('12/2030/QĐ-UBND', 'Điều 1. Hồ sơ', 'Gồm đơn và ảnh.')}`,
    'c.txt': 'Kính gửi Sở Xây dựng, xin báo cáo tình hình.',
    'd.pdf': '%PDF-1.4 hỏng',
    'e.xlsx': 'bảng', '.f.txt': 'ẩn', '~$g.docx': 'khóa',
    'tỉnh/h.txt': actText('13/2030/QĐ-UBND', 'Điều 1. Phạm vi', 'Vỉa hè.', 'Điều 2. Hiệu lực', 'Từ ngày ký.'),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

async function read(path: string, files: DraftFiles = draftFiles()) {
  const { items, remarks } = await officeSource(path, files, { vouchedOn: '2031-01-01' });
  const all = [];
  for await (const item of items()) all.push(item);
  return { remarks, entries: all.filter((item): item is ImportedArticle => !isFault(item)), faults: all.filter(isFault) };
}

describe('a folder of office files', () => {
  it('gives the articles of every act below it, and a fault for each file that is none', async () => {
    const { remarks, entries, faults } = await read(folder);
    expect(remarks).toEqual([expect.stringContaining('5 tệp văn bản; 1 tệp loại khác')]);
    expect(entries.map(({ article, document }) => [document.number, article, document.vouchedOn])).toEqual([
      ['12/2030/QĐ-UBND', 'Điều 1', '2031-01-01'], ['13/2030/QĐ-UBND', 'Điều 1', '2031-01-01'], ['13/2030/QĐ-UBND', 'Điều 2', '2031-01-01'],
    ]);
    expect(faults.map(({ place }) => place)).toEqual(['b.txt', 'c.txt', 'd.pdf']);
  });

  it('takes an act once, however many files have it', async () => {
    const { entries, faults } = await read(folder);
    expect(entries[0]?.body).toBe('Gồm đơn.');
    expect(faults[0]?.fault).toContain('cùng một văn bản với a.txt');
  });

  it('is read to its end, also where a file breaks the reader', async () => {
    const reader = draftFiles();
    const breaking: DraftFiles = { read: (name, ...rest) => (name === 'a.txt' ? Promise.reject(new Error('hỏng')) : reader.read(name, ...rest)) };
    const { entries, faults } = await read(folder, breaking);
    expect(faults[0]).toMatchObject({ place: 'a.txt' });
    expect(entries.map(({ document }) => document.number)).toEqual(['12/2030/QĐ-UBND', '13/2030/QĐ-UBND', '13/2030/QĐ-UBND']);
  });

  it('may be one file', async () => {
    expect((await read(join(folder, 'a.txt'))).entries).toHaveLength(1);
  });

  it('that is not there is said so', async () => {
    await expect(officeSource(join(folder, 'none'), draftFiles(), { vouchedOn: null })).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
