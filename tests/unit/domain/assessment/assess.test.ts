import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '@/lib/domain/assessment/assess';
import { isHollow } from '@/lib/domain/assessment/hollow';
import { parseAnswers } from '@/lib/domain/assessment/parse-answers';
import { questionnaireById, questionnaireFor, QUESTIONNAIRES, questionsFor } from '@/lib/domain/assessment/questionnaire';
import type { Answer, Answers, Question, Questionnaire } from '@/lib/domain/assessment/types';

const on = '2026-11-22';
const newForm = questionnaireFor({ nature: 'new', on })!;
const amendedForm = questionnaireFor({ nature: 'amended', on })!;

/** An answer that suffices: favourable wherever there is a choice. */
function good(question: Question): Answer {
  const reason = 'Vì hộ nông dân cần nhận hỗ trợ kịp mùa vụ';
  switch (question.kind) {
    case 'text':
      return { text: reason };
    case 'number':
      return { number: 1 };
    case 'yes-no-reason':
      return { value: 'yes', reason };
    case 'three-way':
      return { value: 'all', reason };
    case 'choices':
      return { items: [question.choices![0]!.value], reason };
    case 'list':
      return { items: [reason] };
    case 'table':
      return { rows: [Object.fromEntries(question.columns!.map((column) => [column.value, 'x']))] };
  }
}
function filled(form: Questionnaire, change: Answers = {}): Answers {
  return { ...Object.fromEntries(form.questions.map((question) => [question.id, good(question)])), ...change };
}
const ids = (questions: readonly Question[]) => questions.map((question) => question.id);

describe('which form', () => {
  it.each([
    ['new', '2022-03-28', 'tt03-2022-new'],
    ['amended', on, 'tt03-2022-amended'],
    ['delegated', on, 'tt03-2022-amended'],
    ['new', '2022-03-27', undefined],
    ['repealed', on, undefined],
  ] as const)('a procedure that is %s on %s has %s', (nature, day, id) => {
    expect(questionnaireFor({ nature, on: day })?.id).toBe(id);
  });
  it('is found again by its id', () => expect(questionnaireById(newForm.id)).toBe(newForm));
  it.each(QUESTIONNAIRES)('$id asks each question once, in sections it has, with a basis', (form) => {
    expect(new Set(ids(form.questions)).size).toBe(form.questions.length);
    const sections = form.sections.map((section) => section.id);
    for (const question of form.questions) {
      expect(sections).toContain(question.section);
      expect(question.legalBasis).not.toBe('');
      if (question.kind === 'choices') expect(question.choices!.length).toBeGreaterThan(1);
      if (question.kind === 'table') expect(question.columns!.length).toBeGreaterThan(1);
    }
  });
});

describe('which questions', () => {
  it('asks a new procedure about required parts that the draft forgot', () => {
    expect(ids(questionsFor(newForm, []))).toContain('C5.1');
  });
  it('asks about fees only where there are any', () => {
    expect(ids(questionsFor(newForm, []))).not.toContain('C9.1');
    expect(ids(questionsFor(newForm, ['fee']))).toContain('C9.1');
  });
  it('asks an amended procedure only about the parts touched', () => {
    expect(ids(questionsFor(amendedForm, ['time_limit']))).toEqual(['L1', 'L2', 'L3', 'C5.1', 'C5.2', 'C5.3']);
  });
});

describe('an assessment', () => {
  it('is complete when everything asked is answered', () => {
    expect(assess(newForm, filled(newForm))).toMatchObject({ stopped: null, missing: [], complete: true });
  });
  it('has everything missing at the start', () => {
    const state = assess(newForm, {}, []);
    expect(state.missing).toEqual(ids(questionsFor(newForm, [])).filter((id) => id !== 'B2'));
    expect(state.progress.answered).toBe(0);
  });
  it('stops at an unnecessary procedure and asks nothing more', () => {
    const state = assess(newForm, { A7: { value: 'no', reason: 'đã có cách khác' } });
    expect(state).toMatchObject({ stopped: 'necessity', complete: false });
    expect(state.missing).toEqual(['A1a', 'A1b', 'A2a', 'A2b', 'A3', 'A4', 'A5', 'A6']);
  });
  it('stops at an unlawful procedure', () => {
    expect(assess(newForm, filled(newForm, { B5: { value: 'no', reason: 'trái luật' } })).stopped).toBe('legality');
  });
  it('stops where the procedure is wholly outside competence', () => {
    expect(assess(newForm, filled(newForm, { B1: { value: 'none', reason: 'không có điều khoản giao' } })).stopped).toBe('legality');
  });
  it('asks which parts exceed competence only where some do', () => {
    const partly = filled(newForm, { B1: { value: 'partly', reason: 'x' }, B2: {} });
    expect(assess(newForm, partly).missing).toEqual(['B2']);
    expect(assess(newForm, filled(newForm, { B2: {} })).missing).toEqual([]);
  });
  it('is never complete once stopped, also with every answer given', () => {
    expect(assess(newForm, filled(newForm, { A7: { value: 'no', reason: 'x' } })).complete).toBe(false);
  });

  it.each<[string, string, Answer, string]>([
    ['yes without a reason', 'A5', { value: 'yes' }, 'no-reason'],
    ['a reason of blanks', 'A5', { value: 'yes', reason: '  ' }, 'no-reason'],
    ['an answer the form does not offer', 'A5', { value: 'maybe', reason: 'x' }, 'not-a-choice'],
    ['two choices where one is asked', 'C11.1', { items: ['card', 'licence'] }, 'not-a-choice'],
    ['a paper without a reason', 'C4.1', { rows: [{ name: 'Đơn', form: 'bản chính', reason: '' }] }, 'incomplete-row'],
    ['two sets without a reason', 'C4.4', { number: 2 }, 'no-reason'],
    ['a negative number', 'C6.5', { number: -1 }, 'unanswered'],
    ['a list of blanks', 'A3', { items: [' '] }, 'unanswered'],
    ['the goal "quản lý nhà nước"', 'A4', { value: 'yes', reason: 'Thực hiện quản lý nhà nước.' }, 'hollow'],
  ])('does not accept %s', (_name, id, answer, why) => {
    expect(assess(newForm, filled(newForm, { [id]: answer })).shortfalls).toMatchObject([{ question: id, why }]);
  });

  it('gets no further from complete by a good answer', () => {
    const questions = questionsFor(newForm, []);
    fc.assert(
      fc.property(fc.subarray([...questions]), fc.constantFrom(...questions), (some, next) => {
        const before = Object.fromEntries(some.map((question) => [question.id, good(question)]));
        const after = assess(newForm, { ...before, [next.id]: good(next) }, []);
        expect(after.missing.length).toBeLessThanOrEqual(assess(newForm, before, []).missing.length);
      }),
    );
  });
});

describe('hollow answers', () => {
  const phrases = newForm.questions.find((question) => question.id === 'A4')!.hollow!;
  it.each([
    ['Nhằm thực hiện quản lý nhà nước về đất đai', true],
    ['Tăng cường quản lý nhà nước trong lĩnh vực trồng trọt', true],
    ['Quản lý nhà nước, để người dân vùng lũ có giống gieo lại trước vụ đông', false],
    ['Bảo đảm hộ nghèo nhận được tiền hỗ trợ', false],
  ])('"%s": %s', (answer, hollow) => expect(isHollow(answer, phrases)).toBe(hollow));
  it('knows a decomposed spelling', () => expect(isHollow('thực hiện quản lý nhà nước'.normalize('NFD'), phrases)).toBe(true));
});

describe('answers from outside', () => {
  it('keeps what it knows and leaves out what it does not', () => {
    expect(parseAnswers({ A4: { value: 'yes', reason: 'x', extra: 1 } })).toEqual({ ok: true, value: { A4: { value: 'yes', reason: 'x' } } });
  });
  it.each([null, [], 'x', { A4: null }, { A4: { reason: 1 } }, { A4: { rows: [{ a: 1 }] } }, { 'x y': {} }, { A4: { items: 'x' } }])(
    'refuses %j',
    (input) => expect(parseAnswers(input).ok).toBe(false),
  );
  it('never throws, and what it accepts can be assessed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const parsed = parseAnswers(input);
        if (parsed.ok) expect(assess(newForm, parsed.value).complete).toBe(false);
      }),
    );
  });
});
