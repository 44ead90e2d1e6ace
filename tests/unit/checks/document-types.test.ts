import { describe, expect, it } from 'vitest';
import { documentTypeById, documentTypeName, documentTypeOf, documentTypesFor, normativeTypesOn } from '@/lib/domain/checks/document-types';
import type { DocumentHead } from '@/lib/domain/structure/types';

const head = (type: string, number: string, issuer: string): DocumentHead => ({ type, number, issuer, title: '', date: null, draft: true });

describe('the type that a head announces', () => {
  it.each([
    ['Quyết định', '/2026/QĐ-UBND', 'ỦY BAN NHÂN DÂN TỈNH CÀ MAU', 'qd-ubnd-tinh'],
    ['Quyết định', '12/2026/QĐ-UBND', 'ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI', 'qd-ubnd-tinh'],
    ['Quyết định', '12/2026/QĐ-UBND', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CÀ MAU', 'qd-ct-ubnd-tinh'],
    ['Quyết định', '02/2026/QĐ-UBND', 'ỦY BAN NHÂN DÂN XÃ TÂN PHÚ', 'qd-ubnd-xa'],
    ['Quyết định', '02/2020/QĐ-UBND', 'ỦY BAN NHÂN DÂN HUYỆN BA TRI', 'qd-ubnd-huyen'],
    ['Quyết định', '02/2020/QĐ-UBND', 'ỦY BAN NHÂN DÂN THÀNH PHỐ BẾN TRE', 'qd-ubnd-huyen'],
    ['Quyết định', '02/2020/QĐ-UBND', 'ỦY BAN NHÂN DÂN THỊ XÃ GIÁ RAI', 'qd-ubnd-huyen'],
    ['Quyết định', '3010/QĐ-UBND', 'ỦY BAN NHÂN DÂN TỈNH SƠN LA', 'van-ban-hanh-chinh'],
    ['Quyết định', '24/2026/QĐ-TTg', 'THỦ TƯỚNG CHÍNH PHỦ', 'qd-ttg'],
    ['Nghị quyết', '/2026/NQ-HĐND', 'HỘI ĐỒNG NHÂN DÂN TỈNH AN GIANG', 'nq-hdnd-tinh'],
    ['Nghị quyết', '66.7/2025/NQ-CP', 'CHÍNH PHỦ', 'nq-cp'],
    ['Nghị định', '/2026/NĐ-CP', 'CHÍNH PHỦ', 'nghi-dinh'],
    ['Thông tư', '/2026/TT-BYT', 'BỘ Y TẾ', 'thong-tu'],
    ['Luật', '', 'QUỐC HỘI', 'luat'],
    ['Kế hoạch', '15/KH-UBND', 'ỦY BAN NHÂN DÂN TỈNH CÀ MAU', 'van-ban-hanh-chinh'],
  ])('%s %s of %s is %s', (type, number, issuer, id) => expect(documentTypeOf(head(type, number, issuer))).toBe(id));

  it('is unknown where the head says too little', () => expect(documentTypeOf(head('', '', ''))).toBeNull());
});

describe('the types of a day', () => {
  const ids = (on: string): string[] => documentTypesFor('B', on).map((t) => t.id);

  it('have no district after 30/6/2025, and the chairman from 1/7/2025', () => {
    expect(ids('2025-06-30')).toContain('qd-ubnd-huyen');
    expect(ids('2025-07-01')).not.toContain('qd-ubnd-huyen');
    expect(ids('2025-07-01')).toContain('qd-ct-ubnd-tinh');
  });
  it('are found by id', () => {
    expect(documentTypeById('nghi-dinh')?.rank).toBe(5);
    expect(documentTypeById(null)).toBeNull();
  });
  it('are named; an unknown id is its own name', () => {
    expect(documentTypeName('nghi-dinh')).toBe('Nghị định của Chính phủ');
    expect(documentTypeName('sac-lenh')).toBe('sac-lenh');
  });
  it('may be drafted under the statute of the day, administrative documents never', () => {
    expect(normativeTypesOn('2025-03-31').map((t) => t.id)).not.toContain('nq-cp');
    expect(normativeTypesOn('2025-04-01').map((t) => t.id)).toContain('nq-cp');
    expect(normativeTypesOn('2025-04-01').map((t) => t.id)).not.toContain('van-ban-hanh-chinh');
  });
});
