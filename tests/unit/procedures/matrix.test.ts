import { describe, expect, it } from 'vitest';
import { findProcedures } from '@/lib/domain/procedures/find-procedures';
import type { Part } from '@/lib/domain/procedures/types';
import { dieu, documentOf, khoan, type Sketch } from '../../support/document';
import { labels } from '../../support/labels';

const found = (of: Readonly<Record<string, readonly Part[]>>, ...sketches: Sketch[]) => {
  const doc = documentOf(...sketches);
  return findProcedures(doc, labels(doc, of))[0];
};

describe('a part that another article of the draft regulates', () => {
  const steps = (text: string) => found({ art_2__para_1: ['step'], art_8__para_1: ['dossier'] },
    dieu('2', 'Trình tự cấp thẻ đò ngang', khoan('1', text)), dieu('8', 'Giấy tờ chung của người lái phà lớn', khoan('1', 'Đơn đề nghị.')));

  it('is there where the text points to it', () => expect(steps('Chủ đò nộp hồ sơ; hồ sơ thực hiện theo quy định tại Điều 8 Quyết định này.')?.parts.dossier).toEqual(['art_8__para_1']));
  it('is missing where nothing points to it', () => expect(steps('Chủ đò nộp đơn.')?.missing).toContain('dossier'));
  it('is missing where the article it points to regulates something else', () => {
    expect(steps('Thời hạn giải quyết theo quy định tại Điều 8 Quyết định này.')?.missing).toContain('time_limit');
  });
});

describe('a part that another act regulates', () => {
  const it2 = found({ art_2__para_1: ['step', 'method'], art_2__para_2: ['dossier'] }, dieu('2', 'Thủ tục cấp thẻ đò ngang',
    khoan('1', 'Chủ đò nộp đơn trực tiếp tại Ủy ban nhân dân cấp xã.'), khoan('2', 'Hồ sơ thực hiện theo quy định tại Điều 5 Nghị định số 15/2018/NĐ-CP.'), khoan('3', 'Chính phủ quy định thời hạn giải quyết.')));

  it('is elsewhere, with the citation, and neither present nor missing', () => {
    expect(it2?.elsewhere.dossier).toEqual([{ kind: 'act', citation: 'Điều 5 Nghị định số 15/2018/NĐ-CP', provision: 'art_2__para_2' }]);
    expect([it2?.parts.dossier, it2?.missing.includes('dossier')]).toEqual([undefined, false]);
  });
  it('is left to the body that is to lay it down', () => expect(it2?.elsewhere.time_limit).toEqual([{ kind: 'delegated', citation: 'Chính phủ', provision: 'art_2__para_3' }]));
  it('leaves the others missing', () => expect(it2?.missing).toEqual(['subject', 'result']));
  it('stays here where the draft lays down some of it too', () => {
    const both = found({ art_2__para_1: ['step', 'dossier'], art_2__para_2: ['dossier'] }, dieu('2', 'Thủ tục cấp thẻ đò ngang',
      khoan('1', 'Chủ đò nộp 01 đơn đề nghị.'), khoan('2', 'Hồ sơ thực hiện theo quy định tại Điều 5 Nghị định số 15/2018/NĐ-CP.')));
    expect([both?.parts.dossier, both?.elsewhere.dossier]).toEqual([['art_2__para_1'], undefined]);
  });
});
