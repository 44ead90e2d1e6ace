import { describe, expect, it } from 'vitest';
import { chipsThatFit } from '@/app/components/review/model/chip-room';
import { documentMap } from '@/app/components/review/model/document-map';
import { commandOf } from '@/app/components/review/model/keys';
import { marksOf } from '@/app/components/review/model/marks';
import { headOf, outlineOf } from '@/app/components/review/model/outline';
import { layOut } from '@/app/components/review/model/paper';
import { quoteBetween, wholeProvision } from '@/app/components/review/model/quote';
import { DRAFT, finding, provision, rule, thread } from './builders';

const paper = layOut(DRAFT);
const textFrom = (id: string) => paper.places.get(id)?.textFrom ?? -1;
const textOf = (id: string) => DRAFT.find((one) => one.id === id)?.text ?? '';

describe('marks on the paper', () => {
  it('rule a line in the part that is surest', () => {
    const [marks] = marksOf(paper, [finding('a', 'art_2', { confidence: 0.5 }), finding('b', 'art_2', { code: 'fee', confidence: 0.7 })], []);
    expect(marks?.line).toEqual({ part: 'fee', unsure: false });
    expect(marks?.chips.map(({ unsure }) => unsure)).toEqual([true, false]);
  });
  it("follow a person's yes rather than the machine's number", () => {
    const [marks] = marksOf(paper, [finding('a', 'art_2', { confidence: 0.4, decision: 'confirmed' }), finding('b', 'art_2', { code: 'fee', confidence: 0.9 })], []);
    expect(marks?.line).toEqual({ part: 'dossier', unsure: false });
  });
  it('drop the rule of a rejected label, and keep its chip', () => {
    const [marks] = marksOf(paper, [finding('a', 'art_2', { decision: 'rejected' })], []);
    expect(marks?.line).toBeNull();
    expect(marks?.chips).toHaveLength(1);
  });
  it('show findings that look alike as one chip, the weightiest first', () => {
    const warn = { severity: 'warn' } as const;
    const [marks] = marksOf(paper, [finding('part', 'art_2'), rule('w1', 'art_2', warn), rule('w2', 'art_2', warn), rule('no', 'art_2', { ...warn, decision: 'rejected' }), rule('e', 'art_2')], []);
    expect(marks?.chips.map(({ findingId, count }) => [findingId, count])).toEqual([['e', 1], ['w1', 2], ['part', 1], ['no', 1]]);
  });
  it('underline the words of a rule and highlight the quote of a comment', () => {
    const [marks] = marksOf(paper, [rule('r', 'art_2', { start: 0, end: 10 })], [thread('t', { provision: 'art_2', start: 11, end: 14, state: 'to-confirm' })]);
    expect(marks?.ranges).toEqual([{ id: 'r', from: textFrom('art_2'), to: textFrom('art_2') + 10, severity: 'error' }]);
    expect(marks?.quotes).toMatchObject([{ id: 't', sure: false, open: true }]);
  });
  it('leave out findings without a place, and orphaned comments', () => {
    expect(marksOf(paper, [rule('r', null), rule('s', 'art_9')], [thread('t', { state: 'orphan', provision: 'art_2' })])).toEqual([]);
  });
});

describe('chips in the margin', () => {
  const seven = ['Lỗi', 'Xem xét ×3', 'Hồ sơ', 'Mẫu đơn', 'Điều kiện', 'Thời hạn', 'Lưu ý'];
  it.each([
    ['all of them beside a line where two rows hold them', ['Xem xét', 'Hồ sơ', 'Mẫu đơn'], 20, 3],
    ['three and "+4" beside one line', seven, 20, 3],
    ['all of them beside a long clause', seven, 400, 7],
    ['the first, however long its words are', Array<string>(3).fill('Một tên bộ phận rất dài không vừa lề'), 20, 1],
    ['none where there is none', [], 20, 0],
  ] as const)('are %s', (_, names, length, shown) => expect(chipsThatFit(names, 'x'.repeat(length))).toBe(shown));
  it('gain room with each line of the text, broken or wrapped', () => {
    expect([1, 2, 3, 4, 5].map((lines) => chipsThatFit(seven, Array(lines).fill('x').join('\n')))).toEqual([...[1, 2, 3, 4, 5].map((lines) => chipsThatFit(seven, 'x'.repeat(lines * 70)))]);
  });
});

describe('the outline', () => {
  const findings = [
    finding('a', 'art_1__para_1'), finding('b', 'art_1__para_1', { code: 'fee' }), finding('c', 'art_1__para_1__point_a'),
    finding('no', 'art_1__para_1__point_b', { decision: 'rejected' }), rule('e', 'art_1__para_1'), rule('w', 'art_2', { severity: 'warn' }),
  ];
  it('counts labelled lines once, and errors and warnings, up to the chapter', () => {
    expect(outlineOf(DRAFT, findings).map(({ id, depth, labelled, errors, warns }) => [id, depth, labelled, errors, warns])).toEqual([
      ['chp_I', 0, 2, 1, 1], ['art_1', 1, 2, 1, 0], ['art_2', 1, 0, 0, 1],
    ]);
  });
  it('counts procedures only, not how the draft is written', () => {
    const [chapter] = outlineOf(DRAFT, [rule('t', 'art_1__para_1', { code: 'T13', severity: 'warn' })]);
    expect(chapter?.warns).toBe(0);
  });
  it('calls a form what the draft calls it', () => {
    const [form] = outlineOf([provision('app_01', 'appendix', '', null, { number: '01', word: 'mẫu số' })], []);
    expect(form?.word).toBe('mẫu số');
  });
  it('knows under which head a point stands', () => expect(headOf(DRAFT).get('art_1__para_1__point_b')).toBe('art_1'));
});

describe('the map of the document', () => {
  it('has no more slots than asked, and loses no error', () => {
    const slots = documentMap(DRAFT, [rule('e', 'art_1__para_1__point_a'), rule('w', 'art_1__para_1__point_b', { severity: 'warn' })], [], 2);
    expect(slots.length).toBeLessThanOrEqual(2);
    expect(slots.some(({ severity }) => severity === 'error')).toBe(true);
  });
  it('shows no fault of drafting technique, as the outline does not', () => {
    const slots = documentMap(DRAFT, [rule('t', 'art_2', { code: 'T13', severity: 'warn' })], [], 50);
    expect(slots.every(({ severity }) => severity === null)).toBe(true);
  });
  it('shows open comments only', () => {
    const at = (open: boolean) => documentMap(DRAFT, [], [thread('t', { provision: 'art_2' }, { open })], 50).filter(({ commented }) => commented).length;
    expect([at(true), at(false)]).toEqual([1, 0]);
  });
});

describe('a quote taken from the paper', () => {
  it('is trimmed, and counted in the text of its provision', () => {
    const from = textFrom('art_2');
    expect(quoteBetween(paper, textOf, from + 5, from + 15)).toEqual({ provisionId: 'art_2', start: 6, end: 14, text: 'định này' });
  });
  it('may be drawn backwards', () => {
    const from = textFrom('art_2');
    expect(quoteBetween(paper, textOf, from + 5, from)?.text).toBe('Quyết');
  });
  it('may not run over two provisions', () => expect(quoteBetween(paper, textOf, textFrom('art_1__para_1'), textFrom('art_2') + 4)).toBeNull());
  it('forgives a triple click that ends in the next block', () => {
    expect(quoteBetween(paper, textOf, textFrom('art_1__para_1'), textFrom('art_1__para_1__point_a'))?.text).toBe('Hồ sơ gồm:');
  });
  it('is nothing where nothing is selected or written', () => {
    expect(quoteBetween(paper, textOf, textFrom('art_2'), textFrom('art_2'))).toBeNull();
    expect(wholeProvision('art_1', '')).toBeNull();
  });
});

describe('keys', () => {
  const stroke = { ctrlKey: false, altKey: false, metaKey: false, typing: false };
  it.each([['j', 'next'], ['J', 'nextProvision'], ['y', 'confirm'], ['?', 'help']] as const)('%s asks for %s', (key, command) => {
    expect(commandOf({ ...stroke, key })).toBe(command);
  });
  it('are left alone while somebody writes or a browser shortcut is meant', () => {
    expect([commandOf({ ...stroke, key: 'j', typing: true }), commandOf({ ...stroke, key: 'c', ctrlKey: true }), commandOf({ ...stroke, key: 'x' })]).toEqual([null, null, null]);
  });
});
