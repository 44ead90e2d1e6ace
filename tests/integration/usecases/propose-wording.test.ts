import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_WORDING } from '@/lib/domain/proposals/wording';
import { describeAct } from '@/lib/domain/record/acts';
import { openThread } from '@/lib/usecases/open-thread';
import { replyToThread } from '@/lib/usecases/reply-to-thread';
import { setThreadState } from '@/lib/usecases/set-thread-state';
import { viewDossier } from '@/lib/usecases/view-dossier';
import { viewReview } from '@/lib/usecases/view-review';
import { done, DRAFT, REVISED, upload, walkTo, type Walked } from '../../support/dossiers';
import { contents, openHouse, type House } from '../../support/people';

let house: House;
let draft: Walked;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

const PLACE = 'art_3__para_2';
const OLD = '05 ngày làm việc';
const NEW = '03 ngày làm việc';
const COPIES = 'Số lượng hồ sơ: 01 bộ.';
const LINE = DRAFT.find((line) => line.includes(OLD))!.replace('2. ', '');

/** Proposes by the appraiser unless somebody else is named. */
const propose = (proposal: string, more: Partial<Parameters<typeof openThread>[2]> = {}, actor = house.people.appraiser) =>
  openThread(house.deps, actor, { versionId: draft.versionId, provisionId: PLACE, start: LINE.indexOf(OLD), end: LINE.indexOf(OLD) + OLD.length, text: '', proposal, ...more });
const threadOf = async (versionId: string, id: string) => done(await viewReview(house.deps, house.people.drafter, { versionId })).threads.find((one) => one.id === id);
const lastAct = async () => {
  const { act, payload } = (await house.client.recordEntry.findFirst({ orderBy: { sequence: 'desc' } }))!;
  return describeAct(act, payload as Record<string, unknown>);
};

describe('a wording proposed for words of a draft', () => {
  beforeAll(async () => { draft = await walkTo(house, 'uploaded'); });

  it('is a comment with the wording beside the quote; the reason need not be given', async () => {
    const { threadId } = done(await propose(`  ${NEW} `));
    expect(await threadOf(draft.versionId, threadId)).toMatchObject({
      proposal: NEW, open: true, takenUp: false, anchor: { quote: OLD }, place: { state: 'sure', provision: PLACE },
      replies: [{ authorId: house.people.appraiser.id, text: '' }],
    });
    expect(await lastAct()).toMatch(/^Đề nghị sửa câu chữ.*: “05 ngày làm việc” thành “03 ngày làm việc”$/u);
  });

  it('may be to leave them out, for a reason', async () => {
    const { threadId } = done(await propose(' \n', { text: ' Không cần thời hạn này. ' }));
    expect(await threadOf(draft.versionId, threadId)).toMatchObject({ proposal: '', replies: [{ text: 'Không cần thời hạn này.' }] });
    expect(await lastAct()).toMatch(/^Đề nghị bỏ đoạn chữ.*: “05 ngày làm việc”, lý do: Không cần thời hạn này\.$/u);
  });

  it('has to be settled like every comment, and may be answered', async () => {
    const open = async () => done(await viewDossier(house.deps, house.people.drafter, { dossierId: draft.dossierId })).blockers.find(({ code }) => code === 'threads-open')?.params.n ?? 0;
    const before = Number(await open());
    const { threadId } = done(await propose('04 ngày làm việc'));
    expect(await open()).toBe(before + 1);
    done(await replyToThread(house.deps, house.people.drafter, { threadId, text: 'Sẽ sửa.' }));
    done(await setThreadState(house.deps, house.people.drafter, { threadId, state: 'resolved' }));
    expect(await open()).toBe(before);
    expect(await threadOf(draft.versionId, threadId)).toMatchObject({ open: false, replies: [{ text: '' }, { text: 'Sẽ sửa.' }] });
  });

  it.each([
    ['changes nothing', OLD, {}, 'bad-input', /^Câu chữ đề nghị không khác/u],
    ['changes white space alone', '05  ngày\nlàm việc', {}, 'bad-input', /^Câu chữ đề nghị không khác/u],
    ['is too long', 'a'.repeat(LONGEST_WORDING + 1), {}, 'bad-input', /^Câu chữ đề nghị dài quá 20\.000 ký tự\./u],
    ['has too long a reason', '02 ngày', { text: 'a'.repeat(20_001) }, 'bad-input', /^Nội dung bình luận dài quá 20\.000 ký tự\./u],
    ['stands on no words', '02 ngày', { end: 0 }, 'bad-input', /^Hãy chọn đoạn chữ/u],
    ['was made by the same person before', NEW, {}, 'conflict-same-proposal', /^Bạn đã gửi đúng đề nghị này rồi/u],
    ['is for another version', '02 ngày', { versionId: 'nowhere' }, 'not-found', /./u],
  ])('is refused, and nothing kept, where it %s', async (_, proposal, more, code, sentence) => {
    const before = await contents(house);
    expect(await propose(proposal, more)).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(sentence) } });
    expect(await contents(house)).toBe(before);
  });

  it('may be made by somebody else, or again once the first is settled', async () => {
    const { threadId } = done(await propose(NEW, {}, house.people.controlOfficer));
    done(await setThreadState(house.deps, house.people.drafter, { threadId, state: 'resolved' }));
    done(await propose(NEW, {}, house.people.controlOfficer));
  });

  it('is made by nobody outside, whatever they know', async () => {
    expect(await propose('02 ngày', {}, house.people.outsider)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('the next version', () => {
  it('is told to say exactly what was proposed, or not to; the earlier one is told nothing', async () => {
    draft = await walkTo(house, 'uploaded');
    const [taken, other, omitted] = [done(await propose(NEW)).threadId, done(await propose('02 ngày')).threadId, done(await propose('', { provisionId: 'art_2__para_2', start: 0, end: COPIES.length })).threadId];
    const lines = DRAFT.map((line) => line.replace(OLD, NEW)).filter((line) => !line.endsWith(COPIES));
    const { versionId } = done(await upload(house, draft.dossierId, 1, lines));
    expect(await threadOf(versionId, taken)).toMatchObject({ takenUp: true, place: { state: 'sure', provision: PLACE, start: LINE.indexOf(OLD) } });
    expect(await threadOf(versionId, other)).toMatchObject({ takenUp: false, place: { provision: PLACE } });
    expect(await threadOf(versionId, omitted)).toMatchObject({ takenUp: true, place: { state: 'orphan' } });
    expect(await threadOf(draft.versionId, taken)).toMatchObject({ takenUp: false, place: { state: 'sure', provision: PLACE } });
  });

  it('closes the one before for proposals, with a sentence that says so', async () => {
    draft = await walkTo(house, 'uploaded');
    done(await upload(house, draft.dossierId, 1, REVISED));
    expect(await propose(NEW)).toMatchObject({ ok: false, error: { code: 'stale', sentence: expect.stringContaining('bản mới hơn') } });
  });
});
