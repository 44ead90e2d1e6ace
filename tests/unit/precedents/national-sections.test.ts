import { describe, expect, it } from 'vitest';
import { nationalSections } from '@/lib/domain/precedents/national-sections';

const shown = (body: string[], parts: Parameters<typeof nationalSections>[1]) =>
  nationalSections(body.join('\n'), parts).map(({ part, lines }) => `${part}: ${lines.map(({ text, line }) => `${text}@${line}`).join(', ')}`);

describe('the parts of a national procedure', () => {
  it('come in the order of the law, each line with its place in the entry', () => {
    const body = ['Trình tự thực hiện: Bước 1', 'Bước 2', 'Thành phần hồ sơ: Đơn', 'Bản sao', 'Căn cứ pháp lý: 12/2020/NĐ-CP'];
    expect(shown(body, { dossier: 'Đơn\nBản sao', step: 'Bước 1\nBước 2' })).toEqual(['step: Bước 1@0, Bước 2@1', 'dossier: Đơn@2, Bản sao@3']);
  });

  it('that say the same do not take each other’s lines', () => {
    expect(shown(['Cách thức thực hiện: Trực tiếp', 'Kết quả thực hiện: Trực tiếp'], { method: 'Trực tiếp', result: 'Trực tiếp' })).toEqual(['method: Trực tiếp@0', 'result: Trực tiếp@1']);
  });

  it('are shown also where the entry words them otherwise', () => {
    expect(shown(['Khác'], { fee: 'Không', condition: '' })).toEqual(['fee: Không@null']);
  });
});
