import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaireFor, QUESTIONNAIRES } from '@/lib/domain/assessment/questionnaire';
import suggestionData from '@/lib/domain/assessment/data/suggestions.json';
import { missingRows, suggestedRows } from '@/lib/domain/assessment/suggest/suggested-rows';
import { accept, offered, suggestionsFor, type Suggestion } from '@/lib/domain/assessment/suggest/suggestions';
import { parseAnswers } from '@/lib/domain/assessment/parse-answers';
import type { Answer } from '@/lib/domain/assessment/types';
import type { ProcedureFacts } from '@/lib/domain/procedures/extract/types';
import { factsWith, lineFacts } from '../../../support/facts';

const FORM = questionnaireFor({ nature: 'new', on: '2026-01-10' })!;
const suggested = (facts: ProcedureFacts) => Object.fromEntries(suggestionsFor(FORM.questions, facts).map((one) => [one.question, one.answer]));

describe('what the draft answers', () => {
  it('is said question by question, with the provisions it is read from', () => {
    const [sets] = suggestionsFor(FORM.questions, lineFacts('dossier', 'Nộp 01 bộ hồ sơ.'));
    expect(sets).toEqual({ question: 'C4.4', answer: { number: 1 }, provisions: ['art_1'] });
  });
  it('leaves the judgement on time limits to the person, and gives their words', () => {
    expect(suggested(lineFacts('time_limit', 'Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Y tế cấp giấy phép.'))['C5.1'])
      .toEqual({ reason: 'Điều 1: 5 ngày làm việc kể từ ngày nhận đủ hồ sơ (Sở Y tế: quyết định, cấp kết quả)' });
  });
  it('never sums time limits', () => expect(suggested(lineFacts('time_limit', 'Sở A thẩm định trong thời hạn 05 ngày; Sở B cấp giấy phép trong thời hạn 03 ngày.'))['C5.1']?.reason).not.toContain('8 ngày'));
  it('lists papers with their forms; why each is needed is left open', () => {
    expect(suggested(lineFacts('dossier', 'Hồ sơ gồm:\n- Đơn đề nghị;\n- 01 bản sao giấy phép (nếu có).'))['C4.1']).toEqual({ rows: [{ name: 'Đơn đề nghị' }, { name: 'Giấy phép (nếu có)', form: '01 bản sao' }] });
  });
  it.each([['Lệ phí: không thu phí.', 'no'], ['Lệ phí là 50.000 đồng.', 'yes']])('%s', (text, value) => expect(suggested(lineFacts('fee', text))['C9.1']?.value).toBe(value));
  it('is silent where two numbers of sets stand', () => expect(suggested(lineFacts('dossier', 'Nộp 01 bộ hồ sơ. Trường hợp khác nộp 02 bộ hồ sơ.'))).not.toHaveProperty('C4.4'));
  it('is nothing where the draft states nothing', () => expect(suggested(factsWith({}))).toEqual({}));
  it('answers only questions of the forms', () => {
    const ids = new Set(QUESTIONNAIRES.flatMap((form) => form.questions.map((question) => question.id)));
    expect(suggestionData.questions.filter(({ question }) => !ids.has(question))).toEqual([]);
  });
  it('is offered only for questions that are asked', () => expect(suggestionsFor([{ id: 'C5.1' }], lineFacts('dossier', 'Nộp 01 bộ hồ sơ.'))).toEqual([]));
});

describe('taking suggestions over', () => {
  const fee: Suggestion = { question: 'C9.1', answer: { value: 'yes', reason: 'Lệ phí: 50.000 đồng' }, provisions: ['art_1'] };
  it('fills what is empty', () => expect(accept({}, [fee])).toEqual({ 'C9.1': fee.answer }));
  it('adds the reason to a choice already made', () => expect(accept({ 'C9.1': { value: 'yes' } }, [fee])).toEqual({ 'C9.1': fee.answer }));
  it('offers nothing against a choice made otherwise', () => expect(offered(fee, { value: 'no' })).toBeNull());
  it('offers nothing once taken over', () => expect(offered(fee, fee.answer)).toBeNull());
  it('takes blank text and empty tables for empty', () => expect(offered({ answer: { reason: 'a', rows: [{ name: 'b' }] } }, { reason: '  ', rows: [] })).toEqual({ reason: 'a', rows: [{ name: 'b' }] }));
  it('makes ordinary answers', () => expect(parseAnswers(accept({}, [fee]))).toEqual({ ok: true, value: { 'C9.1': fee.answer } }));

  const given: fc.Arbitrary<Answer> = fc.record({ value: fc.constantFrom('yes', 'no'), reason: fc.string(), number: fc.nat(), items: fc.array(fc.string()) }, { requiredKeys: [] });
  it('never changes a word that a person wrote', () => {
    fc.assert(fc.property(given, given, (mine, draft) => {
      const after = accept({ Q1: mine }, [{ question: 'Q1', answer: draft, provisions: [] }]).Q1!;
      for (const [field, value] of Object.entries(mine)) {
        const empty = typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
        if (!empty) expect(after[field as keyof Answer]).toEqual(value);
      }
    }));
  });
});

describe('rows of the cost sheet', () => {
  const rows = (facts: ProcedureFacts) => suggestedRows(facts).map((row) => [row.task, row.label, row.fees]);
  it('one for each paper and fee, hours left to the person', () => {
    const facts = { ...lineFacts('dossier', 'Hồ sơ gồm:\n- Đơn đề nghị;\n- Bản sao giấy phép.'), fees: lineFacts('fee', 'Lệ phí là 50.000 đồng.').fees };
    expect(rows(facts)).toEqual([
      ['prepare', 'Đơn đề nghị', 0], ['prepare', 'Giấy phép (bản sao)', 0], ['submit', 'Nộp trực tiếp (đi lại, chờ)', 0], ['pay', 'Lệ phí: 50.000 đồng', 50_000], ['receive', 'Nhận kết quả trực tiếp (đi lại, chờ)', 0],
    ]);
    expect(suggestedRows(facts).every((row) => row.hours === null)).toBe(true);
  });
  it('leaves the choice among several sums to the person', () => {
    expect(rows(lineFacts('fee', 'Lệ phí là 50.000 đồng, tối đa 90.000 đồng.')).filter(([task]) => task === 'pay')).toEqual([['pay', 'Lệ phí: 50.000 đồng; Lệ phí: 90.000 đồng', 0]]);
  });
  it('does not guess how subjects split among channels', () => {
    const submit = suggestedRows(lineFacts('method', 'Nộp hồ sơ trực tiếp hoặc trực tuyến.')).filter((row) => row.task === 'submit');
    expect(submit.map((row) => row.share)).toEqual([0, 0]);
  });
  it('adds none that the sheet has', () => {
    const all = suggestedRows(lineFacts('dossier', 'Hồ sơ gồm:\n- Đơn đề nghị;'));
    expect(missingRows(all, [{ ...all[0]!, hours: 3, label: 'đơn đề nghị ' }]).map((row) => row.task)).toEqual(['submit', 'receive']);
    expect(missingRows(all, all)).toEqual([]);
  });
});
