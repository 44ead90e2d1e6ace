import { describe, expect, it } from 'vitest';
import { check } from '@/lib/domain/checks/check';
import type { Part } from '@/lib/domain/procedures/types';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import { diem, dieu, documentOf, khoan } from '../../support/document';
import { errorsIn, PROCEDURE_RULES, subjectOf } from '../../support/checked';

type Labels = Readonly<Record<string, readonly Part[]>>;

const errors = (doc: StructuredDocument, labels: Labels): string[] => errorsIn(subjectOf(doc, labels)).map((f) => f.rule);

const papers = dieu('4', 'Hồ sơ đề nghị cấp thẻ đò ngang', khoan('1', 'Hồ sơ gồm:', diem('a', 'Đơn đề nghị.')));
const handing = khoan('1', 'Chủ đò nộp hồ sơ tại Ủy ban nhân dân cấp xã.');
const LABELS: Labels = { art_4__para_1: ['dossier'], art_4__para_1__point_a: ['dossier'], art_5__para_1: ['step'] };

describe('R02 faults a procedure without time limit', () => {
  const decided = (words: string): StructuredDocument => documentOf(papers, dieu('5', 'Trình tự cấp thẻ đò ngang', handing, khoan('2', words)));

  it('only where no words give one, whatever the finder made of the line', () => {
    expect(errors(decided('Ủy ban nhân dân cấp xã cấp thẻ.'), LABELS)).toEqual(['R02']);
    expect(errors(decided('Ủy ban nhân dân cấp xã cấp thẻ trong thời hạn 05 (năm) ngày làm việc.'), LABELS)).toEqual([]);
    expect(errors(decided('Ủy ban nhân dân cấp xã cấp thẻ ngay trong ngày nhận đủ hồ sơ.'), LABELS)).toEqual([]);
  });
  it('not where an article that it cites, or that cites it, gives one', () => {
    const cited = documentOf(papers, dieu('5', 'Trình tự cấp thẻ đò ngang', handing, khoan('2', 'Ủy ban nhân dân cấp xã cấp thẻ theo Điều 20 Quyết định này.')), ...gap(), dieu('20', 'Việc cấp', 'Cấp thẻ chậm nhất sau 03 ngày.'));
    expect(errors(cited, LABELS)).toEqual([]);
    const citing = documentOf(papers, dieu('5', 'Trình tự cấp thẻ đò ngang', handing, khoan('2', 'Ủy ban nhân dân cấp xã cấp thẻ.')), ...gap(), dieu('20', 'Việc cấp', 'Hồ sơ tại Điều 4 được giải quyết trong 03 ngày.'));
    expect(errors(citing, LABELS)).toEqual([]);
  });
  it('not where another act says how it goes, or the act that is amended holds the rest', () => {
    expect(errors(decided('Thủ tục cấp thẻ thực hiện theo quy định của Luật Giao thông đường thủy nội địa.'), LABELS)).toEqual([]);
    const amended = decided('Ủy ban nhân dân cấp xã cấp thẻ.');
    expect(errors({ ...amended, provisions: amended.provisions.map((p) => ({ ...p, quoted: true })) }, LABELS)).toEqual([]);
  });
  it('not in articles that only touch a procedure', () => {
    const duties = documentOf(dieu('9', 'Trách nhiệm của chủ đò', khoan('1', 'Nộp đơn đề nghị cấp thẻ.')));
    expect(errors(duties, { art_9__para_1: ['step'] })).toEqual([]);
  });
});

describe('R15 faults a competent agency without name', () => {
  const steps = (first: string, second = 'Thẻ được cấp trong 05 ngày.'): StructuredDocument => documentOf(papers, dieu('5', 'Trình tự cấp thẻ đò ngang', khoan('1', first), khoan('2', second)));

  it('that takes the papers in', () => {
    const [finding] = errorsIn(subjectOf(steps('Chủ đò nộp hồ sơ đến cơ quan có thẩm quyền.'), LABELS));
    expect(finding).toMatchObject({ rule: 'R15', quote: 'cơ quan có thẩm quyền', provision: 'art_5__para_1' });
  });
  it('that decides, though the one that takes the papers in is named', () => {
    expect(errors(steps('Chủ đò nộp hồ sơ tại Ủy ban nhân dân cấp xã; cơ quan có thẩm quyền quyết định cấp thẻ trong 05 ngày.'), LABELS)).toEqual(['R15']);
  });
  it.each([
    ['named elsewhere in it', 'Chủ đò nộp hồ sơ đến cơ quan có thẩm quyền.', 'Sở Xây dựng tiếp nhận hồ sơ và cấp thẻ trong 05 ngày.'],
    ['said who it is', 'Chủ đò nộp hồ sơ đến cơ quan có thẩm quyền.', 'Cơ quan có thẩm quyền là Sở Xây dựng; thẻ được cấp trong 05 ngày.'],
    ['of another state', 'Chủ đò nộp hồ sơ đến cơ quan có thẩm quyền của nước bạn.', 'Thẻ được cấp trong 05 ngày.'],
    ['that issued a paper', 'Chủ đò nộp bản dịch được cơ quan có thẩm quyền cấp đến Sở Xây dựng.', 'Sở Xây dựng cấp thẻ trong 05 ngày.'],
  ])('but not one %s', (_, first, second) => expect(errors(steps(first, second), LABELS)).toEqual([]));
});

describe('a part that the draft points to elsewhere', () => {
  it('is missing from nothing', () => {
    const doc = documentOf(dieu('4', 'Thủ tục cấp thẻ đò ngang', khoan('1', 'Hồ sơ gồm: đơn đề nghị.'), khoan('2', 'Chủ đò nộp hồ sơ tại Ủy ban nhân dân cấp xã để được cấp thẻ.')));
    const subject = subjectOf(doc, { art_4__para_1: ['dossier'], art_4__para_2: ['step'] });
    const missing = (all: typeof subject): string[] => check(all, PROCEDURE_RULES).map((f) => f.rule).filter((id) => ['R10', 'R14'].includes(id));
    expect(missing(subject)).toEqual(['R10', 'R14']);
    const said = [{ kind: 'act' as const, citation: 'Nghị định số 12/2030/NĐ-CP', provision: 'art_4__para_2' }];
    expect(missing({ ...subject, procedures: subject.procedures.map((one) => ({ ...one, elsewhere: { dossier: said, method: said } })) })).toEqual([]);
  });
});

describe('a career of those in office', () => {
  it('is no procedure, though it has papers and steps', () => {
    const doc = documentOf(dieu('4', 'Hồ sơ bổ nhiệm thẩm phán', khoan('1', 'Hồ sơ gồm: đơn đề nghị, các giấy tờ khác có liên quan.')), dieu('5', 'Trình tự bổ nhiệm thẩm phán', handing));
    expect(errors(doc, { art_4__para_1: ['dossier'], art_5__para_1: ['step'] })).toEqual([]);
    const experts = documentOf(dieu('4', 'Hồ sơ bổ nhiệm giám định viên', khoan('1', 'Hồ sơ gồm: đơn đề nghị, các giấy tờ khác có liên quan.')), dieu('5', 'Trình tự bổ nhiệm giám định viên', handing));
    expect(errors(experts, { art_4__para_1: ['dossier'], art_5__para_1: ['step'] })).toContain('R08');
  });
});

/** Articles between two that are to be far apart. */
const gap = () => Array.from({ length: 14 }, (_, i) => dieu(String(6 + i), 'Nội dung khác', 'Nội dung.'));
