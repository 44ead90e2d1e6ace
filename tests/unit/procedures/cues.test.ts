import { describe, expect, it } from 'vitest';
import { CUES, firedCues } from '@/lib/domain/procedures/cues';
import { foldSpelling } from '@/lib/domain/procedures/spelling';

const fired = (text: string): string[] => firedCues(foldSpelling(text)).cues.map((i) => CUES[i]!.id);

describe('cues', () => {
  it.each([
    ['1. Thành phần hồ sơ gồm:', 'hs.gom'],
    ['a) Đơn đề nghị hỗ trợ;', 'hs.don'],
    ['Trong thời hạn 05 (năm) ngày làm việc, Sở Y tế trả lời.', 'han.thoi-han-so'],
    ['kể từ ngày nhận đủ hồ sơ hợp lệ', 'han.ke-tu-ho-so'],
    ['0,5 ngày', 'han.o-trong'],
    ['UBND cấp xã', 'cq.o-trong'],
    ['nộp hồ sơ tại Ủy ban nhân dân cấp xã', 'cq.noi-nop'],
    ['nộp hồ sơ tại Uỷ ban nhân dân cấp xã', 'cq.noi-nop'],
    ['theo Mẫu số 02 ban hành kèm theo Quyết định này', 'mau.mau-so'],
    ['qua dịch vụ bưu chính công ích', 'cach.buu-chinh'],
    ['Lệ phí cấp thẻ: theo quy định.', 'phi.phi'],
    ['Phạt tiền từ 1.000.000 đồng', 'loai.xu-phat'],
  ])('%j speaks of %s', (text, cue) => expect(fired(text)).toContain(cue));

  it.each([
    ['Kinh phí do ngân sách bảo đảm.', 'phi.phi'],
    ['Học phí của học viên.', 'phi.phi'],
    ['cơ sở vật chất đầy đủ', 'cq.dau-dong'],
    ['Chủ hộ nộp đơn tại trụ sở thôn', 'cq.noi-nop'],
  ])('%j does not speak of %s', (text, cue) => expect(fired(text)).not.toContain(cue));

  it('have ids of their own and a phrase for the reader', () => {
    expect(new Set(CUES.map((c) => c.id)).size).toBe(CUES.length);
    expect(CUES.filter((c) => c.says === '')).toEqual([]);
  });
});
