import { describe, expect, it } from 'vitest';
import { silverQuestions } from '@/bench/train/ranking/silver';
import type { ImportedArticle } from '@/lib/ports/precedents';

/** A text of words that no other text has: its runs of words are found in no other. */
const words = (mark: string, count: number) => Array.from({ length: count }, (_, at) => `${mark}${'abcdefghij'.charAt(at / 10)}${'abcdefghij'.charAt(at % 10)}`).join(' ');
const DECREE = { sourceKey: 'd1', number: '12/2030/NĐ-CP', title: 'Nghị định', type: 'Nghị định', agency: 'Chính phủ', issuedOn: null, effectiveOn: null };
const article = (heading: string, body: string): ImportedArticle => ({ sourceKey: heading, article: 'Điều 5', heading, body, document: DECREE });
const procedure = (name: string, body: string, legalBases: string[] = []): ImportedArticle => ({
  sourceKey: name, kind: 'procedure', article: '', heading: name, body, document: { ...DECREE, number: '1.000001', title: name },
  procedure: { code: '1.000001', field: '', level: '', parts: {}, legalBases },
});

const COPIED = words('x', 40);
/** What a procedure says of other things. */
const MORE = `${words('v', 90)} ${words('z', 90)}`;
const NAME = 'Cấp giấy phép đò ngang';
const answersOf = (articles: ImportedArticle[], ...procedures: ImportedArticle[]) => silverQuestions(articles, procedures).map(({ answers }) => answers);

describe('questions made of the national list', () => {
  it('are names of procedures, and their answers the articles whose words these repeat', () => {
    const articles = [article('Tàu biển', words('y', 40)), article('Hồ sơ cấp giấy phép đò ngang', COPIED)];
    expect(silverQuestions(articles, [procedure(NAME, `${COPIED} ${words('z', 20)}`)])).toEqual([{ id: '1.000001', text: NAME, answers: [1] }]);
  });

  it.each([
    ['copies nothing', article(NAME, words('y', 40))],
    ['copies less than a paper’s name', article(NAME, `${words('x', 14)} ${words('y', 4)}`)],
    ['is shorter than that', article(NAME, words('x', 10))],
    ['copies a small share, under another name', article('Tàu biển', `${words('x', 24)} ${words('y', 90)}`)],
    ['copies much under another name, in a procedure that is about more', article('Tàu biển', `${words('x', 30)} ${words('y', 30)}`)],
  ])('have no answer in an article that %s', (_, one) => expect(answersOf([one], procedure(NAME, `${COPIED} ${MORE}`))).toEqual([]));

  it('have an answer under another name where the procedure names the act as its base', () => {
    const one = article('Tàu biển', `${words('x', 30)} ${words('y', 30)}`);
    expect(answersOf([one], procedure(NAME, `${COPIED} ${MORE}`, ['Nghị định số 12/2030/nđ-cp ngày 01/02/2030']))).toEqual([[0]]);
  });

  it('take no formula of every act for an answer', () => {
    const formulas = Array.from({ length: 300 }, () => article(NAME, COPIED));
    expect(answersOf(formulas, procedure(NAME, COPIED))).toEqual([]);
    expect(answersOf(formulas.slice(1), procedure(NAME, COPIED))).toHaveLength(1);
  });

  it('have the best answers first, at most six, and none that is far behind', () => {
    const partly = article(NAME, `${words('x', 30)} ${words('y', 30)}`);
    const whole = article(NAME, COPIED);
    expect(answersOf([partly, whole], procedure(NAME, COPIED))).toEqual([[1, 0]]);
    expect(answersOf(Array.from({ length: 9 }, () => whole), procedure(NAME, COPIED))[0]).toHaveLength(6);
  });

  it('are made of each procedure by itself', () => {
    const articles = [article(NAME, COPIED), article('Xóa tên đò', words('y', 40))];
    expect(answersOf(articles, procedure('Xóa tên đò', words('y', 40)), procedure(NAME, COPIED))).toEqual([[1], [0]]);
  });
});
