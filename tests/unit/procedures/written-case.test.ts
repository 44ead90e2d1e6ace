import { describe, expect, it } from 'vitest';
import { inWrittenCase } from '@/lib/domain/procedures/written-case';

describe('a title in capitals', () => {
  const texts = ['Quyết định này quy định việc hỗ trợ hộ nghèo trên địa bàn tỉnh Thừa Thiên Huế.', 'Ủy ban nhân dân tỉnh Thừa Thiên Huế chịu trách nhiệm thi hành.'];
  it('takes the case of the text', () => expect(inWrittenCase('HỖ TRỢ HỘ NGHÈO TỈNH THỪA THIÊN HUẾ', texts)).toBe('hỗ trợ hộ nghèo tỉnh Thừa Thiên Huế'));
  it('keeps the number of an act', () => expect(inWrittenCase('SỬA ĐỔI NGHỊ QUYẾT SỐ 20/2023/NQ-HĐND', texts)).toContain('20/2023/NQ-HĐND'));
  it('in small letters stays', () => expect(inWrittenCase('Quy định về đò ngang', texts)).toBe('Quy định về đò ngang'));
  it.each(['', '12', '…'])('%j stays', (title) => expect(inWrittenCase(title, texts)).toBe(title));
});
