import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commandOf, KEYS } from '@/app/components/review/model/keys';
import type { ReviewView } from '@/app/components/review/model/review-view';
import { carryDraft } from '@/app/components/review/state/carry';
import { proposalIn, proposeAsSuggested } from '@/app/components/review/state/propose';
import { quoteInComment, quoteInProposal } from '@/app/components/review/state/similar';
import { createReviewStore, type ReviewStore } from '@/app/components/review/state/store';
import { beginComment, beginProposal, withWordsInHand } from '@/app/components/review/state/write';
import type { Provision } from '@/lib/domain/structure/types';
import { DRAFT, provision, rule } from './builders';

const POINT = 'art_1__para_1__point_b';
const QUOTE = { provisionId: POINT, start: 0, end: 7, text: 'Bản sao' };
const WHOLE = { provisionId: POINT, start: 0, end: 18, text: 'Bản sao giấy phép.' };
const CITATION = 'điểm b khoản 1 Điều 7 Nghị định số 12/2030/NĐ-CP';
const PRECEDENT = { wording: 'Bản chụp giấy phép', citation: CITATION };

const storeOf = (provisions: readonly Provision[] = DRAFT, dossierId = 'd1') =>
  createReviewStore({ dossier: { id: dossierId }, provisions, findings: [], threads: [], procedures: [], judgements: [], may: { comment: true } } as unknown as ReviewView, {});
const writtenIn = (one: ReviewStore) => {
  const { draft, draftText, draftProposal } = one.get();
  return { on: draft?.text, says: draftText, proposes: draftProposal };
};

let store: ReviewStore;
const written = () => writtenIn(store);
beforeEach(() => {
  vi.stubGlobal('window', { getSelection: () => null });
  store = storeOf();
});

describe('a wording that is being proposed', () => {
  it('begins as the words are, and a comment on them becomes its reason', () => {
    beginComment(store, QUOTE);
    store.set({ draftText: 'Chưa rõ' });
    beginProposal(store, QUOTE);
    expect(written()).toEqual({ on: 'Bản sao', says: 'Chưa rõ', proposes: 'Bản sao' });
  });
  it('is not lost where somebody asks for it, or for a comment, again', () => {
    beginProposal(store, QUOTE);
    store.set({ draftProposal: 'Bản chụp', draftText: 'Đỡ tốn' });
    beginProposal(store, QUOTE);
    beginComment(store, QUOTE);
    expect(written()).toEqual({ on: 'Bản sao', says: 'Đỡ tốn', proposes: 'Bản chụp' });
  });
  it('makes way for a comment while nothing of it is changed', () => {
    beginProposal(store, QUOTE);
    beginComment(store, QUOTE);
    expect(written().proposes).toBeNull();
  });
  it('is another one on other words', () => {
    beginProposal(store, QUOTE);
    store.set({ draftProposal: 'Bản chụp', draftText: 'Đỡ tốn' });
    beginProposal(store, WHOLE);
    expect(written()).toEqual({ on: WHOLE.text, says: '', proposes: WHOLE.text });
  });
});

describe('the key for it', () => {
  it('is a key of its own', () => {
    expect(commandOf({ key: 's', ctrlKey: false, altKey: false, metaKey: false, typing: false })).toBe('propose');
    expect(new Set(KEYS.map(([key]) => key)).size).toBe(KEYS.length);
  });
  it.each([
    ['what is selected', { selected: QUOTE, inView: 'art_2' }, 'Bản sao'],
    ['the provision in view', { inView: 'art_2' }, 'Quyết định này có hiệu lực.'],
    ['the first words in a provision that has none of its own', { inView: 'art_1' }, 'Hồ sơ gồm:'],
  ])('speaks of %s', (_, state, words) => {
    store.set(state);
    withWordsInHand(store, beginProposal);
    expect(written()).toMatchObject({ on: words, proposes: words });
  });
  it('does nothing where nobody may comment', () => {
    const { view } = store.get();
    store.set({ inView: 'art_2', view: { ...view, may: { ...view.may, comment: false } } });
    withWordsInHand(store, beginProposal);
    expect(written().on).toBeUndefined();
  });
});

describe('what is being written when a newer version comes', () => {
  const inserted = [...DRAFT.slice(0, 4), provision(POINT, 'point', 'Ảnh chụp vườn cây;', 'art_1__para_1'), provision('art_1__para_1__point_c', 'point', WHOLE.text, 'art_1__para_1', { number: 'c' }), ...DRAFT.slice(5)];
  beforeEach(() => {
    beginProposal(store, WHOLE);
    store.set({ draftProposal: 'Bản chụp giấy phép.', draftText: 'Đỡ tốn' });
  });

  it.each([
    ['stays on its words', DRAFT, POINT, WHOLE.text],
    ['follows its words to where they stand', inserted, 'art_1__para_1__point_c', WHOLE.text],
    ['stays in the place of words that are gone', DRAFT.map((one) => (one.id === POINT ? { ...one, text: 'Ảnh.' } : one)), POINT, 'Ảnh.'],
    ['goes to the beginning where even the place is gone', DRAFT.slice(5), 'art_2', 'Quyết định này có hiệu lực.'],
  ])('%s', (_, provisions, place, words) => {
    const next = storeOf(provisions);
    carryDraft(store, next);
    expect(next.get().draft).toMatchObject({ provisionId: place, text: words });
    expect(writtenIn(next)).toMatchObject({ says: 'Đỡ tốn', proposes: 'Bản chụp giấy phép.' });
  });
  it('does not go over to another dossier', () => {
    const other = storeOf(DRAFT, 'd2');
    carryDraft(store, other);
    expect(other.get().draft).toBeNull();
  });
});

describe('a precedent beside the draft', () => {
  const asked = { provisionId: POINT, quote: null };

  it('goes into a proposal: its words in place of the draft’s, its place into the reason', () => {
    quoteInProposal(store, asked, PRECEDENT);
    expect(written()).toEqual({ on: WHOLE.text, says: `Theo ${CITATION}.`, proposes: 'Bản chụp giấy phép.' });
  });
  it('goes into the proposal that is being written, below what is there', () => {
    beginProposal(store, QUOTE);
    store.set({ draftProposal: 'Bản chụp', draftText: 'Đỡ tốn' });
    quoteInProposal(store, asked, PRECEDENT);
    expect(written()).toEqual({ on: 'Bản sao', says: `Đỡ tốn\nTheo ${CITATION}.`, proposes: 'Bản chụp\nBản chụp giấy phép' });
  });
  it('goes into a comment as a quotation, and leaves what is proposed', () => {
    quoteInComment(store, asked, `“Bản chụp” (${CITATION})`);
    expect(written()).toEqual({ on: WHOLE.text, says: `“Bản chụp” (${CITATION})`, proposes: null });
    store.set({ draftProposal: 'Bản chụp' });
    quoteInComment(store, asked, 'Thêm.');
    expect(written()).toEqual({ on: WHOLE.text, says: `“Bản chụp” (${CITATION})\nThêm.`, proposes: 'Bản chụp' });
  });
});

describe('a finding whose rule suggests a wording', () => {
  const found = { start: 0, end: 7, quote: 'Bản sao', norm: 'Khoản 4 Điều 7 Nghị định 63/2010/NĐ-CP' };

  it('is proposed with the norm as its reason', () => {
    proposeAsSuggested(store, rule('r', POINT, { ...found, suggestion: '“Bản chụp kèm bản chính để đối chiếu”.' }));
    expect(written()).toEqual({ on: 'Bản sao', says: 'Theo khoản 4 Điều 7 Nghị định 63/2010/NĐ-CP.', proposes: 'Bản chụp kèm bản chính để đối chiếu' });
  });
  it('adds to the provision where no words were found', () => {
    proposeAsSuggested(store, rule('r', 'art_2', { suggestion: 'Thêm: “Trong thời hạn … ngày”.' }));
    expect(written().proposes).toBe('Quyết định này có hiệu lực. Trong thời hạn … ngày');
  });
  it.each([
    ['the rule only says what to do', rule('r', POINT, { ...found, suggestion: 'Kể đích danh từng giấy tờ, hoặc bỏ.' })],
    ['there is nothing to put the words in place of', rule('r', POINT, { suggestion: '“Bản chụp”.' })],
    ['it is about the whole draft', rule('r', null, { suggestion: 'Thêm: “Trong thời hạn …”.' })],
    ['the rule suggests nothing', rule('r', POINT, found)],
  ])('offers no proposal where %s', (_, finding) => expect(proposalIn(store, finding)).toBeNull());
});
