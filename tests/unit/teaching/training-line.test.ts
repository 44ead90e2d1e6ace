import { describe, expect, it } from 'vitest';
import { articleViews } from '@/lib/domain/procedures/articles';
import type { ArticleLabels, Part } from '@/lib/domain/procedures/types';
import { trainingArticle } from '@/lib/domain/teaching/training-line';
import { dieu, documentOf, khoan } from '@/tests/support/document';

const machineSays = (...lines: Part[][]): ArticleLabels => ({
  procedure: true, lines: new Map(lines.map((parts, i) => [i, parts.map((part) => ({ part, confidence: 0.9, reasons: [] }))])),
});
const [view] = articleViews(documentOf(dieu('5', 'Hồ sơ', khoan('1', 'Hồ sơ gồm:', '- Đơn đề nghị;', '- Bản sao.'), khoan('2', 'Số lượng: 01 bộ.'), khoan('3', 'Nộp tại xã.\nTrả kết quả tại xã.'))));
const told = (judged: Record<string, Part[]>, machine = machineSays(['dossier'], ['dossier'], ['dossier'], ['form'], ['method'])) =>
  trainingArticle({ id: 'v1#art_5', view: view!, machine, judged: new Map(Object.entries(judged)), matter: 'Hỗ trợ giống cây' });

describe('an article as a training line', () => {
  it('has the fields of the labelled sets, its lines as they stand on the page, and the indexes of the judged ones', () => {
    expect(told({ art_5__para_2: ['dossier'] })).toEqual({
      id: 'v1#art_5', docNumber: null, docTitle: null, path: null, article: 'Điều 5', heading: 'Hồ sơ',
      lines: ['1. Hồ sơ gồm:', '- Đơn đề nghị;', '- Bản sao.', '2. Số lượng: 01 bộ.', '3. Nộp tại xã.', 'Trả kết quả tại xã.'],
      procedure: true, matter: 'Hỗ trợ giống cây', disputed: {},
      labels: { 0: ['dossier'], 1: ['dossier'], 2: ['dossier'], 3: ['dossier'], 4: ['method'] }, judged: [3],
    });
  });

  it('leaves the lines of which nobody has spoken to the machine', () => {
    expect(told({ art_5__para_2: [] })).toMatchObject({ labels: { 0: ['dossier'], 4: ['method'] }, judged: [3] });
  });

  it('is no procedure where every line was judged or found to be none', () => {
    expect(told({ art_5__para_2: [] }, machineSays())).toMatchObject({ procedure: false, matter: null, labels: {}, judged: [3] });
  });

  describe('of a provision in several lines', () => {
    it('keeps a confirmed label on the lines on which the machine has it', () => {
      expect(told({ art_5__para_3: ['method'] })).toMatchObject({ labels: { 4: ['method'] }, judged: [4, 5] });
    });
    it('has a rejected label on none of them', () => expect(told({ art_5__para_3: [] })?.labels).not.toHaveProperty('4'));
    it('has a label that was put on every line where the first announces a list', () => {
      expect(told({ art_5__para_1: ['condition'] })).toMatchObject({ labels: { 0: ['condition'], 1: ['condition'], 2: ['condition'] }, judged: [0, 1, 2] });
    });
    it('tells nothing where nobody knows on which line a label was put', () => {
      expect(told({ art_5__para_3: ['agency'] })).toBeNull();
      expect(told({ art_5__para_3: ['agency'], art_5__para_2: ['dossier'] })?.judged).toEqual([3]);
    });
  });

  it('is none where nothing of it was judged', () => expect(told({})).toBeNull());
});
