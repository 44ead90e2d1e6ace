import { describe, expect, it } from 'vitest';
import { checkCited, type CheckedAct, type KnownAct } from '@/lib/domain/precedents/citations';
import { citedActs } from '@/lib/domain/precedents/cited-acts';
import type { LegalBasis, StructuredDocument } from '@/lib/domain/structure/types';
import { dieu, documentOf, khoan, type Sketch } from '../../support/document';

const basis = (type: string, number: string | null, name = '', more: Partial<LegalBasis> = {}): LegalBasis => ({ text: `${type} ${name} số ${number ?? ''}`, type, number, name, date: null, amendedBy: [], ...more });

function draft(bases: LegalBasis[], ...articles: Sketch[]): StructuredDocument {
  const body = documentOf(...articles);
  const preamble = { id: 'preamble', kind: 'preamble' as const, number: '', heading: '', text: bases.map(({ text }) => `Căn cứ ${text};`).join('\n'), parent: null, lines: [] };
  const formalities = { place: '', bases, proposals: [], enacting: '', signer: null, recipients: [] };
  return { ...body, head: { ...body.head, number: '90/2026/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Sông Tiền', formalities }, provisions: [preamble, ...body.provisions] };
}

describe('the acts of a draft', () => {
  it('are its legal bases, those that amend them, and what it cites, each once with its places', () => {
    const acts = citedActs(draft(
      [basis('Nghị định', '12/2030/NĐ-CP', 'bến đò', { text: 'Nghị định số 12/2030/NĐ-CP về bến đò, sửa đổi bởi Nghị định số 3/2031/NĐ-CP', amendedBy: ['3/2031/NĐ-CP'] })],
      dieu('1', 'Phạm vi', khoan('1', 'Theo khoản 2 Điều 5 Nghị định số 12/2030/NĐ-CP.'), khoan('2', 'Theo Thông tư số 7/2029/TT-BGTVT.')),
    ));
    expect(acts.map(({ number, basis: of, places }) => [number, of !== null, places.map(({ provision, articles }) => `${provision} ${articles.join()}`.trim())])).toEqual([
      ['12/2030/NĐ-CP', true, ['preamble', 'art_1__para_1 5']],
      ['3/2031/NĐ-CP', false, ['preamble']],
      ['7/2029/TT-BGTVT', false, ['art_1__para_2']],
    ]);
  });
  it('are known by their name where a legal basis gives it with the number', () =>
    expect(citedActs(draft([basis('Luật', '9/2028/QH15', 'Đò ngang')], dieu('1', 'Phạm vi', 'Theo Điều 7 Luật Đò ngang.')))[0]?.places.at(-1)).toMatchObject({ quote: 'Điều 7 Luật Đò ngang', articles: ['7'] }));
  it('are not the draft itself, administrative papers, what is quoted or in an appendix', () => {
    const doc = draft([basis('Công văn', '15/UBND-KT')], dieu('1', 'Phạm vi', 'Quyết định số 90/2026/QĐ-UBND và Quyết định số 3010/QĐ-UBND.'), dieu('2', 'Trích', 'Nghị định số 12/2030/NĐ-CP.'), dieu('3', 'Mẫu', 'Nghị định số 13/2030/NĐ-CP.'));
    const provisions = doc.provisions.map((one) => (one.id === 'art_2' ? { ...one, quoted: true } : one.id === 'art_3' ? { ...one, kind: 'appendix' as const } : one));
    expect(citedActs({ ...doc, provisions })).toEqual([]);
  });
});

const act = (number: string, more: Partial<KnownAct> = {}): KnownAct => ({ id: `id ${number}`, number, title: 'Bến đò', type: 'Nghị định', agency: 'Chính phủ', effectiveOn: '2030-01-01', vouchedOn: '2031-01-01', expiredOn: null, articles: [], ...more });
const articles = (...headings: string[]): KnownAct['articles'] => headings.map((heading, i) => ({ id: `a${i + 1}`, article: `Điều ${i + 1}`, heading }));
const WHOLE = articles('Phạm vi', 'Hồ sơ', 'Hiệu lực thi hành');

function checked(known: KnownAct[], bases: LegalBasis[], text = '', type = 'qd-ubnd-tinh'): CheckedAct | undefined {
  return checkCited(citedActs(draft(bases, dieu('1', 'Phạm vi', text))), known, { type, issuer: 'Ủy ban nhân dân tỉnh Sông Tiền' }, '2032-01-01')[0];
}

describe('an act that the library has not', () => {
  it('is unknown, which is no reason to look at it', () =>
    expect(checked([], [basis('Nghị định', '12/2030/NĐ-CP')], 'Theo Điều 99 Nghị định số 12/2030/NĐ-CP.')).toMatchObject({ act: null, state: null, rank: 'superior', articles: [{ number: '99', state: 'unknown' }], look: [] }));
});

describe('the force of an act on the day', () => {
  it.each<[string, Partial<KnownAct>, CheckedAct['state'], string[]]>([
    ['is known where a source vouches for it', {}, 'in-force', []],
    ['is unknown where nobody does', { vouchedOn: null }, 'unknown', []],
    ['has ended', { expiredOn: '2031-06-01' }, 'expired', ['expired']],
    ['is yet to begin', { effectiveOn: '2033-01-01' }, 'not-yet', ['not-yet']],
  ])('%s', (_, more, state, look) => expect(checked([act('12/2030/NĐ-CP', more)], [basis('Nghị định', '12/2030/NĐ-CP')])).toMatchObject({ state, look }));
});

describe('an article of another act', () => {
  const cited = (number: string, of: KnownAct['articles'], actNumber = '12/2030/NĐ-CP') => checked([act(actNumber, { articles: of })], [], `Theo Điều ${number} ${actNumber.includes('QĐ') ? 'Quyết định' : 'Nghị định'} số ${actNumber}.`)?.articles[0]?.state;
  it.each<[string, string, KnownAct['articles'], string]>([
    ['is there', '2', WHOLE, 'there'],
    ['is missing beyond the last of a whole act', '4', WHOLE, 'missing'],
    ['is unknown where it is said to stand between two', '2a', WHOLE, 'unknown'],
    ['is unknown where the library has a gap', '9', WHOLE.filter(({ article }) => article !== 'Điều 2'), 'unknown'],
    ['is unknown where the act does not end as acts do', '9', articles('Phạm vi', 'Hồ sơ'), 'unknown'],
    ['is unknown where a regulation is numbered beside the act', '9', [...WHOLE, ...articles('Phạm vi của quy chế')], 'unknown'],
  ])('%s', (_, number, of, state) => expect(cited(number, of)).toBe(state));
  it('is unknown in a decision: it may be that of the regulation issued with it', () => expect(cited('9', WHOLE, '12/2030/QĐ-TTg')).toBe('unknown'));
});

describe('the rank of an act against the draft', () => {
  it.each<[string, LegalBasis, string, CheckedAct['rank'], string[]]>([
    ['a decree stands above a decision of a province', basis('Nghị định', '12/2030/NĐ-CP'), 'qd-ubnd-tinh', 'superior', []],
    ['a resolution of the council of the province too', basis('Nghị quyết', '5/2025/NQ-HĐND'), 'qd-ubnd-tinh', 'superior', []],
    ['a decision of the same committee is equal', basis('Quyết định', '5/2025/QĐ-UBND'), 'qd-ubnd-tinh', 'equal', ['not-higher']],
    ['a decision of the committee stands below a resolution', basis('Quyết định', '5/2025/QĐ-UBND'), 'nq-hdnd-tinh', 'inferior', ['not-higher']],
    ['a circular stands below a decree', basis('Thông tư', '5/2025/TT-BTC'), 'nghi-dinh', 'inferior', ['not-higher']],
    ['of a sign that nobody knows it is unknown', basis('Quy chế', '5/2025/QC-ABC'), 'qd-ubnd-tinh', 'unknown', []],
  ])('%s', (_, one, type, rank, look) => expect(checked([], [one], '', type)).toMatchObject({ rank, look }));
});

describe('an act of a province', () => {
  const local = (agency: string, id = agency) => act('5/2025/QĐ-UBND', { id, agency, type: 'Quyết định' });
  const known = (...acts: KnownAct[]) => checked(acts, [], 'Theo Quyết định số 5/2025/QĐ-UBND.')?.act?.agency;
  it('is that of the province of the draft, since all number their own', () =>
    expect(known(local('Ủy ban nhân dân tỉnh Sông Hậu'), local('Ủy ban nhân dân tỉnh Sông Tiền'))).toBe('Ủy ban nhân dân tỉnh Sông Tiền'));
  it('is unknown where the library has only that of another', () => expect(known(local('Ủy ban nhân dân tỉnh Sông Hậu'))).toBeUndefined());
  it('is unknown where neither it nor the draft says of which place it is', () =>
    expect(checkCited(citedActs(draft([], dieu('1', 'Phạm vi', 'Theo Quyết định số 5/2025/QĐ-UBND.'))), [local('')], { type: 'nghi-dinh', issuer: 'Chính phủ' }, '2032-01-01')[0]?.act).toBeNull());
  it('is unknown where two would do', () => expect(known(local('Ủy ban nhân dân tỉnh Sông Tiền', 'a'), local('Ủy ban nhân dân tỉnh Sông Tiền', 'b'))).toBeUndefined());
});
