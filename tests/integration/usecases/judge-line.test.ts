import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '@/lib/cli/learn';
import type { Part } from '@/lib/domain/procedures/types';
import { describeAct } from '@/lib/domain/record/acts';
import type { TrainingArticle } from '@/lib/domain/teaching/training-line';
import { correctReading } from '@/lib/usecases/correct-reading';
import { decideFinding } from '@/lib/usecases/decide-finding';
import { judgeLine, type LineJudgement } from '@/lib/usecases/judge-line';
import { undoJudgement } from '@/lib/usecases/undo-judgement';
import { viewReview } from '@/lib/usecases/view-review';
import { done, DRAFT, OTHER_PAPERS, REVISED, upload, walkTo, type StageOfTest } from '../../support/dossiers';
import { contents, openHouse, type House, type Seat } from '../../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

/** "b) Bản chụp hóa đơn mua giống.", which OTHER_PAPERS changes. */
const PAPER = 'art_2__para_1__point_b';
/** "2. Số lượng hồ sơ: 01 bộ." */
const SETS = 'art_2__para_2';
/** The scope of the draft, which REVISED changes and of which the machine says nothing. */
const SCOPE = 'art_1';
const SENTENCE = /^\p{Lu}.*[.”]$/u;

const say = (versionId: string, provisionId: string, labels: Part[], over: Partial<LineJudgement> = {}): LineJudgement => ({ versionId, provisionId, labels, reason: 'Gán nhầm bộ phận', seen: null, ...over });
const judge = (seat: Seat, ...said: Parameters<typeof say>) => judgeLine(house.deps, house.people[seat], say(...said));
const review = async (versionId: string) => done(await viewReview(house.deps, house.people.drafter, { versionId }));
const labelsIn = async (versionId: string, provisionId: string) =>
  (await review(versionId)).findings.filter((one) => one.kind === 'part' && one.provisionId === provisionId).map(({ code, decision, confidence }) => `${code} ${decision}${confidence === null ? ' by hand' : ''}`).sort();
const lastEntry = async () => {
  const entry = await house.client.recordEntry.findFirst({ orderBy: { sequence: 'desc' } });
  return entry ? describeAct(entry.act, entry.payload as Record<string, unknown>) : '';
};

describe('a person says what a line regulates', () => {
  it('and the labels of the line are those, with who, when and why', async () => {
    const d = await walkTo(house, 'uploaded');
    expect(await labelsIn(d.versionId, PAPER)).toEqual(['dossier proposed']);
    const { judgementId } = done(await judge('drafter', d.versionId, PAPER, ['condition', 'fee']));
    expect(await labelsIn(d.versionId, PAPER)).toEqual(['condition confirmed by hand', 'dossier rejected', 'fee confirmed by hand']);
    expect((await review(d.versionId)).judgements).toEqual([
      { id: judgementId, provisionId: PAPER, reason: 'Gán nhầm bộ phận', madeRole: 'drafter', madeAt: expect.stringMatching(/Z$/), madeByName: 'Nguyễn Thị Lan', carried: false },
    ]);
    expect(await lastEntry()).toBe('Sửa nhãn tại Điểm b khoản 1 Điều 2: phí, lệ phí, điều kiện; máy đề xuất: hồ sơ, lý do: Gán nhầm bộ phận'.replace('Điểm b khoản 1 Điều 2', PAPER));
  });

  it('and the matrix of its procedure is shown accordingly, while the procedure itself stays as it was found', async () => {
    const d = await walkTo(house, 'uploaded');
    const [before] = (await review(d.versionId)).procedures;
    expect(before?.parts.fee).toBeUndefined();
    done(await judge('drafter', d.versionId, SETS, ['fee']));
    const [after] = (await review(d.versionId)).procedures;
    expect(after?.parts.fee).toEqual([SETS]);
    expect(after?.parts.dossier).not.toContain(SETS);
    expect(after).toMatchObject({ name: before?.name, digest: before?.digest, decision: before?.decision });
    expect((await house.deps.store.procedures.find(d.procedureId))?.parts).toEqual(before?.parts);
  });

  it('confirms what the machine has without a reason', async () => {
    const d = await walkTo(house, 'uploaded');
    done(await judge('controlOfficer', d.versionId, PAPER, ['dossier'], { reason: '' }));
    expect(await labelsIn(d.versionId, PAPER)).toEqual(['dossier confirmed']);
    expect(await lastEntry()).toBe(`Xác nhận nhãn tại ${PAPER}: hồ sơ`);
  });

  it('labels a line that the machine left out, and says of another that it is none', async () => {
    const d = await walkTo(house, 'uploaded');
    done(await judge('appraiser', d.versionId, SCOPE, ['subject']));
    done(await judge('appraiser', d.versionId, PAPER, [], { reason: 'Việc nội bộ' }));
    expect(await labelsIn(d.versionId, SCOPE)).toEqual(['subject confirmed by hand']);
    expect(await labelsIn(d.versionId, PAPER)).toEqual(['dossier rejected']);
  });
});

describe('the last judgement of a line', () => {
  it('is taken back: labels and matrix are as before, and both stand in the record', async () => {
    const d = await walkTo(house, 'uploaded');
    const before = await review(d.versionId);
    const { judgementId } = done(await judge('drafter', d.versionId, PAPER, ['fee']));
    done(await undoJudgement(house.deps, house.people.colleague, { judgementId }));
    const after = await review(d.versionId);
    expect([after.findings, after.procedures, after.judgements]).toEqual([before.findings, before.procedures, []]);
    expect(await lastEntry()).toBe(`Hoàn tác việc sửa nhãn tại ${PAPER}; nhãn trở lại: hồ sơ`);
    expect(await house.deps.store.judgements.ofVersion(d.versionId)).toMatchObject([{ undoes: null }, { undoes: judgementId }]);
  });

  it('is a decision on one label too, so that it can be taken back and teaches', async () => {
    const d = await walkTo(house, 'uploaded');
    const finding = (await review(d.versionId)).findings.find(({ provisionId, kind }) => provisionId === PAPER && kind === 'part');
    done(await decideFinding(house.deps, house.people.drafter, { findingId: finding?.id ?? '', decision: 'rejected', reason: 'Chỉ nhắc tới' }));
    const [{ id: judgementId } = { id: '' }] = (await review(d.versionId)).judgements;
    done(await undoJudgement(house.deps, house.people.drafter, { judgementId }));
    expect(await labelsIn(d.versionId, PAPER)).toEqual(['dossier proposed']);
  });

  it('only is taken back, and only once', async () => {
    const d = await walkTo(house, 'uploaded');
    const first = done(await judge('drafter', d.versionId, PAPER, ['fee']));
    const second = done(await judge('drafter', d.versionId, PAPER, ['form'], { seen: first.judgementId }));
    const undo = (id: string) => undoJudgement(house.deps, house.people.drafter, { judgementId: id });
    expect(await undo(first.judgementId)).toMatchObject({ error: { code: 'stale' } });
    done(await undo(second.judgementId));
    expect(await undo(second.judgementId)).toMatchObject({ error: { code: 'stale' } });
    expect(await labelsIn(d.versionId, PAPER)).toEqual(['dossier rejected', 'fee confirmed by hand']);
  });
});

describe('in the next version', () => {
  it('holds for a line with the same words, and falls with other words', async () => {
    const d = await walkTo(house, 'uploaded');
    done(await judge('drafter', d.versionId, PAPER, ['fee']));
    done(await judge('drafter', d.versionId, SETS, ['form']));
    const { versionId } = done(await upload(house, d.dossierId, 1, OTHER_PAPERS));
    expect(await labelsIn(versionId, SETS)).toEqual(['dossier rejected', 'form confirmed by hand']);
    expect(await labelsIn(versionId, PAPER)).toEqual(['dossier proposed']);
    expect((await review(versionId)).judgements).toMatchObject([{ provisionId: SETS, madeByName: 'Nguyễn Thị Lan', carried: true }]);
  });

  it('can be taken back there, and is then as the machine has it', async () => {
    const d = await walkTo(house, 'uploaded');
    done(await judge('drafter', d.versionId, PAPER, ['fee']));
    const { versionId } = done(await upload(house, d.dossierId, 1, REVISED));
    const [{ id: judgementId } = { id: '' }] = (await review(versionId)).judgements;
    done(await undoJudgement(house.deps, house.people.drafter, { judgementId }));
    expect(await labelsIn(versionId, PAPER)).toEqual(['dossier proposed']);
  });

  it('holds where the same version is read again, for lines that are cut as before', async () => {
    const d = await walkTo(house, 'uploaded');
    const form = 'art_2__para_1__point_a';
    done(await judge('drafter', d.versionId, form, ['fee']));
    done(await judge('drafter', d.versionId, SETS, ['condition']));
    const line = { line: DRAFT.indexOf('2. Số lượng hồ sơ: 01 bộ.'), text: '2. Số lượng hồ sơ: 01 bộ.', as: 'text' } as const;
    done(await correctReading(house.deps, house.people.drafter, { versionId: d.versionId, baseReading: 0, add: [line] }));
    expect((await review(d.versionId)).judgements).toMatchObject([{ provisionId: form, carried: true }]);
    expect(await labelsIn(d.versionId, form)).toContain('fee confirmed by hand');
  });
});

describe('is refused, and changes nothing', () => {
  it.each<[string, StageOfTest, Seat, string, Partial<LineJudgement>]>([
    ['another label without a reason', 'uploaded', 'drafter', 'bad-input', { reason: ' a ' }],
    ['a line that the draft does not have', 'uploaded', 'drafter', 'not-found', { provisionId: 'art_99' }],
    ['an article without words of its own', 'uploaded', 'drafter', 'bad-input', { provisionId: 'art_2' }],
    ['the head of the draft', 'uploaded', 'drafter', 'bad-input', { provisionId: 'preamble' }],
    ['who has not seen what another said', 'uploaded', 'drafter', 'stale', { seen: 'elsewhere' }],
    ['a drafter while the draft is appraised', 'appraising', 'drafter', 'conflict-stage', {}],
    ['anybody after adoption', 'adopted', 'appraiser', 'conflict-adopted', {}],
    ['the issuer, who reads', 'uploaded', 'issuer', 'forbidden', {}],
    ['an outsider', 'uploaded', 'outsider', 'not-found', {}],
  ])('%s', async (_, stage, seat, code, over) => {
    const d = await walkTo(house, stage);
    const before = await contents(house);
    expect(await judge(seat, d.versionId, PAPER, ['fee'], over)).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(SENTENCE) } });
    expect(await contents(house)).toBe(before);
  });

  it('a drafter who overturns a reviewer, or takes back what a reviewer said', async () => {
    const d = await walkTo(house, 'uploaded');
    const { judgementId } = done(await judge('controlOfficer', d.versionId, SCOPE, []));
    expect(await judge('drafter', d.versionId, SCOPE, ['subject'], { seen: judgementId })).toMatchObject({ error: { code: 'forbidden' } });
    expect(await undoJudgement(house.deps, house.people.drafter, { judgementId })).toMatchObject({ error: { code: 'forbidden' } });
  });

  it('a version that a newer one has replaced', async () => {
    const d = await walkTo(house, 'uploaded');
    done(await upload(house, d.dossierId, 1, REVISED));
    expect(await judge('drafter', d.versionId, PAPER, ['fee'])).toMatchObject({ error: { code: 'stale' } });
  });
});

describe('soat learn export', () => {
  const exported = async (...args: string[]): Promise<{ code: number; text: string }> => {
    const out = join(mkdtempSync(join(tmpdir(), 'soat-')), 'day.jsonl');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const code = await run([...args, '--out', out]);
    vi.restoreAllMocks();
    return { code, text: code === 0 ? readFileSync(out, 'utf8') : '' };
  };
  const articles = (text: string): TrainingArticle[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as TrainingArticle);

  it('writes each judged article once, in the version in which it last stands, the judged lines marked', async () => {
    const d = await walkTo(house, 'uploaded');
    done(await judge('drafter', d.versionId, PAPER, ['fee']));
    done(await judge('drafter', d.versionId, SETS, []));
    const { versionId } = done(await upload(house, d.dossierId, 1, OTHER_PAPERS));
    const all = articles((await exported('export')).text).filter(({ id }) => id.startsWith(d.versionId) || id.startsWith(versionId));
    expect(all.map(({ id, judged, labels }) => [id, judged, judged.map((i) => labels[i] ?? [])]).sort()).toEqual([
      [`${d.versionId}#art_2`, [2], [['fee']]], [`${versionId}#art_2`, [3], [[]]],
    ].sort());
    expect(all[0]).toMatchObject({ article: 'Điều 2', heading: 'Hồ sơ đề nghị hỗ trợ', lines: expect.arrayContaining(['1. Hồ sơ gồm:', '2. Số lượng hồ sơ: 01 bộ.']), procedure: true, disputed: {} });
  });

  it('says nothing of who judged or why, nothing of what was taken back, and twice the same', async () => {
    const d = await walkTo(house, 'uploaded');
    const { judgementId } = done(await judge('drafter', d.versionId, PAPER, ['fee'], { reason: 'Bà Bích Phượng bảo thế' }));
    const first = await exported('export');
    expect(first).toEqual(await exported('export'));
    expect(first.text).toContain(d.versionId);
    expect(first.text).not.toMatch(/Nguyễn Thị Lan|Bích Phượng/);
    done(await undoJudgement(house.deps, house.people.drafter, { judgementId }));
    expect((await exported('export')).text).not.toContain(d.versionId);
  });

  it.each([[[]], [['import']], [['export', 'more']], [['export', '--all']]])('ends with 2 when called as %j', async (args) => {
    expect((await exported(...args)).code).toBe(2);
  });
});
