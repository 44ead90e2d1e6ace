/** What was said of lines, and what fell by it, in the words of the record. */
import type { LineCorrection } from '../structure/types';
import type { Dropped } from './reread';

const AS: Readonly<Record<LineCorrection['as'], string>> = {
  part: 'phần', chapter: 'chương', section: 'mục', subsection: 'tiểu mục', article: 'điều', clause: 'khoản', point: 'điểm', appendix: 'phụ lục',
  continues: 'phần tiếp của dòng trên', text: 'chữ, không phải cấu trúc',
};

/** A line is known by its first words. */
const LINE_SHOWN = 60;

/** "“1. Hồ sơ gồm:” là khoản 1; “Ghi chú” là chữ, không phải cấu trúc". */
export const describeCorrections = (corrections: readonly LineCorrection[]): string =>
  corrections.map(({ text, as, number }) => `“${shortened(text)}” là ${[AS[as], number].filter(Boolean).join(' ')}`).join('; ');

const shortened = (text: string): string => (text.length > LINE_SHOWN ? `${text.slice(0, LINE_SHOWN - 1)}…` : text);

const FALLEN: Readonly<Record<Dropped['what'], (one: Dropped) => string>> = {
  procedure: ({ name }) => `thủ tục “${name}”`,
  rejection: ({ name }) => `việc bác bỏ thủ tục “${name}”`,
  completion: ({ name }) => `việc hoàn thành đánh giá thủ tục “${name}”`,
  opinion: ({ name }) => `ý kiến về thủ tục “${name}”`,
  findings: ({ n }) => `quyết định về ${n} phát hiện`,
};

/** "thủ tục “Cấp giấy phép”; ý kiến về thủ tục “Gia hạn”". */
export const describeDropped = (dropped: readonly Dropped[]): string => dropped.map((one) => FALLEN[one.what](one)).join('; ');
