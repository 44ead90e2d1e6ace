import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeAct } from '@/lib/domain/record/acts';
import type { LineCorrection } from '@/lib/domain/structure/types';
import { correctReading } from '@/lib/usecases/correct-reading';
import { openThread } from '@/lib/usecases/open-thread';
import { previewReading } from '@/lib/usecases/preview-reading';
import { viewDossier } from '@/lib/usecases/view-dossier';
import { viewLines } from '@/lib/usecases/view-lines';
import { viewReview } from '@/lib/usecases/view-review';
import { done, DRAFT, REVISED, upload, walkTo, type Walked } from '../../support/dossiers';
import { contents, openHouse, type House } from '../../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

const SETS = '2. Số lượng hồ sơ: 01 bộ.';
const said = (text: string, as: LineCorrection['as'], line = DRAFT.findIndex((one) => one === text)): LineCorrection => ({ line, text, as });
const wish = (d: Walked, ...add: LineCorrection[]) => ({ versionId: d.versionId, baseReading: 0, add });
const correct = (d: Walked, ...add: LineCorrection[]) => correctReading(house.deps, house.people.drafter, wish(d, ...add));
const idsOf = async ({ versionId }: Walked) => (await house.deps.store.versions.find(versionId))?.document.provisions.map(({ id }) => id) ?? [];
const lastPayload = async () => (await house.client.recordEntry.findFirst({ orderBy: { sequence: 'desc' } }))?.payload as Record<string, unknown>;
const code = async (result: Promise<{ ok: true } | { ok: false; error: { code: string; sentence: string } }>) => {
  const answer = await result;
  if (!answer.ok) expect(answer.error.sentence).toMatch(/\p{L}{2,}.*\.$/u);
  return answer.ok ? 'ok' : answer.error.code;
};

describe('a misread line', () => {
  it('is read as the drafter says, on the same bytes, and the record names it', async () => {
    const d = await walkTo(house, 'uploaded');
    const before = done(await viewReview(house.deps, house.people.drafter, d));
    const outcome = done(await correct(d, said(SETS, 'text')));
    expect(outcome).toMatchObject({ reading: 1, dropped: [], lost: [], before: { clauses: 4 }, after: { clauses: 3, articles: 4 } });
    const review = done(await viewReview(house.deps, house.people.drafter, d));
    expect(review.provisions.find(({ text }) => text.includes(SETS))?.id).toMatch(/^art_2__para_1/);
    expect(review.reading).toMatchObject({ number: 1, corrections: [{ text: SETS, as: 'text', madeByName: 'Nguyễn Thị Lan' }] });
    expect(review.version.sha256).toBe(before.version.sha256);
    expect(review.dossier.revision).toBe(before.dossier.revision + 1);
    expect(describeAct('correct-reading', await lastPayload())).toBe(`Đọc lại phiên bản 1: “${SETS}” là chữ, không phải cấu trúc`);
  });

  it('is read as before once the correction is taken back', async () => {
    const d = await walkTo(house, 'uploaded');
    const before = await idsOf(d);
    done(await correct(d, said(SETS, 'text')));
    expect(await idsOf(d)).not.toEqual(before);
    done(await correctReading(house.deps, house.people.drafter, { versionId: d.versionId, baseReading: 1, takeBack: [DRAFT.indexOf(SETS)] }));
    expect(await idsOf(d)).toEqual(before);
    expect((await house.deps.store.versions.find(d.versionId))?.reading).toEqual({ number: 2, corrections: [] });
    expect(describeAct('correct-reading', await lastPayload())).toContain(`rút lại: “${SETS}”`);
  });

  it('is one of those that the reader shows, with its number and words', async () => {
    const d = await walkTo(house, 'uploaded');
    expect(done(await viewLines(house.deps, house.people.drafter, d)).lines).toContainEqual({ line: DRAFT.indexOf(SETS), text: SETS });
  });

  it('is still read so in the next version, wherever it stands there', async () => {
    const d = await walkTo(house, 'uploaded');
    done(await correct(d, said(SETS, 'text')));
    const next = done(await upload(house, d.dossierId, 1, ['TỈNH SÔNG TIỀN', ...REVISED]));
    const version = await house.deps.store.versions.find(next.versionId);
    expect(version?.reading).toMatchObject({ number: 1, corrections: [{ line: DRAFT.indexOf(SETS) + 1, text: SETS, as: 'text' }] });
    expect(version?.document.provisions.some(({ id }) => id === 'art_2__para_2')).toBe(false);
  });
});

describe('what people said', () => {
  it('of a procedure in the same lines stays, under the same ids: decision, assessment, opinion and its answer', async () => {
    const d = await walkTo(house, 'answered');
    const { store } = house.deps;
    const before = { procedures: await store.procedures.list(d.versionId), assessments: await store.assessments.ofVersion(d.versionId), opinions: await store.opinions.ofVersion(d.versionId) };
    const closing = said(DRAFT.at(-1) ?? '', 'clause');
    expect(done(await correct(d, { ...closing, number: '1' })).dropped).toEqual([]);
    expect({ procedures: await store.procedures.list(d.versionId), assessments: await store.assessments.ofVersion(d.versionId), opinions: await store.opinions.ofVersion(d.versionId) }).toEqual(before);
    expect(done(await viewDossier(house.deps, house.people.drafter, d)).blockers.map(({ code: what }) => what)).toEqual(['not-submitted']);
  });

  it('of words that are cut otherwise, in the same lines of a procedure, stays as well', async () => {
    const d = await walkTo(house, 'answered');
    const outcome = done(await correct(d, said(SETS, 'text')));
    expect(outcome.dropped.map(({ what }) => what)).not.toContain('opinion');
    expect((await house.deps.store.procedures.find(d.procedureId))?.decision).toBe('confirmed');
    expect((await house.deps.store.opinions.find(d.opinionId))?.answer).toBe('explained');
  });

  it('of a procedure that is gone is named before anybody does it, and kept in the record', async () => {
    const d = await walkTo(house, 'answered');
    const all = DRAFT.map((text, line) => ({ line, text, as: 'text' as const })).filter(({ line }) => line > 6 && line < 15);
    const shown = done(await previewReading(house.deps, house.people.drafter, wish(d, ...all)));
    expect(shown.dropped.map(({ what }) => what)).toEqual(expect.arrayContaining(['procedure']));
    const { reading, ...outcome } = done(await correct(d, ...all));
    expect({ reading, outcome }).toEqual({ reading: 1, outcome: shown });
    expect(await house.deps.store.procedures.find(d.procedureId)).toBeNull();
    expect((await lastPayload()).dropped).toContain('thủ tục “');
  });

  it('in comments keeps its place on the words', async () => {
    const d = await walkTo(house, 'uploaded');
    const { threadId } = done(await openThread(house.deps, house.people.appraiser, { versionId: d.versionId, provisionId: 'art_2__para_2', start: 0, end: 8, text: 'Một bộ đủ không?' }));
    done(await correct(d, said(SETS, 'text')));
    const placed = done(await viewReview(house.deps, house.people.drafter, d)).threads.find(({ id }) => id === threadId);
    expect(placed?.place.state).toBe('sure');
    expect(placed?.place.provision).toMatch(/^art_2__para_1/);
  });
});

describe('a preview', () => {
  it('leaves no trace', async () => {
    const d = await walkTo(house, 'uploaded');
    const before = await contents(house);
    expect(done(await previewReading(house.deps, house.people.drafter, wish(d, said(SETS, 'text')))).after.clauses).toBe(3);
    expect(await contents(house)).toBe(before);
  });
});

describe('reading again is refused', () => {
  const sets = said(SETS, 'text');
  it.each<[string, string, (d: Walked) => Parameters<typeof correctReading>[2]]>([
    ['where nothing is said', 'bad-input', (d) => wish(d)],
    ['of a line with other words', 'bad-input', (d) => wish(d, { ...sets, text: '2. Số lượng hồ sơ: 02 bộ.' })],
    ['of a line that the file does not have', 'bad-input', (d) => wish(d, { ...sets, line: 9_999, text: 'không có' })],
    ['on a reading that is no longer the latest', 'stale', (d) => ({ ...wish(d, sets), baseReading: 1 })],
    ['where no article would be left', 'unreadable-no-articles', (d) => wish(d, ...DRAFT.map((text, line) => ({ line, text, as: 'text' as const })))],
  ])('%s: %s', async (_, expected, given) => {
    const d = await walkTo(house, 'uploaded');
    const before = await contents(house);
    expect(await code(correctReading(house.deps, house.people.drafter, given(d)))).toBe(expected);
    expect(await contents(house)).toBe(before);
  });

  it('of a version that a newer one has replaced', async () => {
    const d = await walkTo(house, 'uploaded');
    done(await upload(house, d.dossierId, 1, REVISED));
    expect(await code(correct(d, sets))).toBe('stale');
  });

  it.each([['submitted', 'conflict-stage'], ['appraised', 'conflict-frozen'], ['adopted', 'conflict-adopted']] as const)('of a draft that is %s: %s', async (stage, expected) => {
    const d = await walkTo(house, stage);
    expect(await code(correct(d, sets))).toBe(expected);
  });

  it('twice on the same state: the first of two at once stands', async () => {
    const d = await walkTo(house, 'uploaded');
    const results = await Promise.all([code(correct(d, sets)), code(correct(d, sets))]);
    expect(results.sort()).toEqual(['ok', 'stale']);
  });
});
