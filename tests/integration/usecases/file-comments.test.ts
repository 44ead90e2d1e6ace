import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeAct } from '@/lib/domain/record/acts';
import type { FileComment, FileRevisions } from '@/lib/domain/process/types';
import type { RevisionView } from '@/lib/domain/structure/types';
import type { DraftFiles } from '@/lib/ports/files';
import { closeFileComments } from '@/lib/usecases/close-file-comments';
import { correctReading } from '@/lib/usecases/correct-reading';
import { replyToThread } from '@/lib/usecases/reply-to-thread';
import { setThreadState } from '@/lib/usecases/set-thread-state';
import { uploadVersion } from '@/lib/usecases/upload-version';
import { viewDossier } from '@/lib/usecases/view-dossier';
import { viewReview } from '@/lib/usecases/view-review';
import { docx, done, DRAFT, REVISED, walkTo } from '../../support/dossiers';
import { openHouse, type House } from '../../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

const PAPERS = 'b) Bản chụp hóa đơn mua giống.';
const ASKED: FileComment = {
  author: 'Hải', date: '2026-01-05T09:00:00Z', text: 'Có cần bản chính không?', quote: 'hóa đơn mua giống', line: DRAFT.indexOf(PAPERS), resolved: false,
  replies: [{ author: 'Lan', date: '2026-01-05T10:00:00Z', text: 'Không cần.' }],
};
const SETTLED: FileComment = { author: 'Hải', date: '2026-01-05T09:05:00Z', text: 'Thêm “trên địa bàn tỉnh”', quote: '', line: null, resolved: true, replies: [] };

/** The reader, with these comments in every file; read as rejected, the file says its first article otherwise. */
const withComments = (comments: readonly FileComment[]): DraftFiles => ({
  async read(fileName, bytes, wishes = {}) {
    const view: RevisionView = wishes.revisions ?? 'accepted';
    const read = await house.deps.files.read(fileName, view === 'accepted' ? bytes : docx(REVISED), wishes);
    const revisions: FileRevisions = { insertions: 1, deletions: 1, authors: ['Hải'], view, comments };
    return read.ok ? { ok: true, value: { ...read.value, revisions } } : read;
  },
});

async function uploaded(comments: readonly FileComment[]) {
  const d = await walkTo(house, 'empty');
  const put = async (base: number, lines: readonly string[], said: readonly FileComment[]) =>
    done(await uploadVersion({ ...house.deps, files: withComments(said) }, house.people.drafter, { dossierId: d.dossierId, baseVersionNumber: base, fileName: `du-thao-${base + 1}.docx`, bytes: docx(lines) })).versionId;
  return { dossierId: d.dossierId, put, versionId: await put(0, DRAFT, comments) };
}
const threadsOf = async (versionId: string) => done(await viewReview(house.deps, house.people.drafter, { versionId })).threads;
const openBlocker = async (dossierId: string) => done(await viewDossier(house.deps, house.people.drafter, { dossierId })).blockers.find(({ code }) => code === 'threads-open')?.params.n ?? 0;
const lastPayload = async (act: string) => (await house.client.recordEntry.findFirst({ where: { act }, orderBy: { sequence: 'desc' } }))?.payload as Record<string, unknown>;

describe('comments that come with a file', () => {
  it('become threads on their words, with their authors and answers; what the file settled is closed', async () => {
    const { versionId, dossierId } = await uploaded([ASKED, SETTLED]);
    const threads = await threadsOf(versionId);
    expect(threads.find(({ open }) => open)).toMatchObject({
      source: { author: 'Hải', date: ASKED.date }, place: { state: 'sure', provision: 'art_2__para_1__point_b' }, anchor: { quote: 'hóa đơn mua giống' },
      replies: [{ authorId: null, authorName: 'Hải', text: ASKED.text, writtenAt: '2026-01-05T02:00:00.000Z' }, { authorId: null, authorName: 'Lan', text: 'Không cần.' }],
    });
    expect(threads.find(({ open }) => !open)).toMatchObject({ place: { state: 'orphan' }, replies: [{ text: SETTLED.text }] });
    expect(await openBlocker(dossierId)).toBe(1);
    expect(describeAct('upload-version', await lastPayload('upload-version'))).toContain('kèm 2 bình luận trong tệp');
  });

  it('are not doubled by the next version; what was said or settled here stays', async () => {
    const { versionId, put } = await uploaded([ASKED, SETTLED]);
    const thread = (await threadsOf(versionId)).find(({ open }) => open);
    done(await replyToThread(house.deps, house.people.drafter, { threadId: thread?.id ?? '', text: 'Đã sửa' }));
    done(await setThreadState(house.deps, house.people.drafter, { threadId: thread?.id ?? '', state: 'resolved' }));
    const later = { author: 'Hải', date: '2026-02-05T09:00:00Z', text: 'Vẫn chưa rõ' };
    const next = await put(1, REVISED, [{ ...ASKED, replies: [...(ASKED.replies ?? []), later] }, SETTLED]);
    const threads = await threadsOf(next);
    expect(threads).toHaveLength(2);
    const same = threads.find(({ id }) => id === thread?.id);
    expect(same).toMatchObject({ open: false, place: { state: 'sure', provision: 'art_2__para_1__point_b' } });
    expect(same?.replies.map(({ text }) => text)).toEqual([ASKED.text, 'Không cần.', 'Vẫn chưa rõ', 'Đã sửa']);
  });

  it('are not doubled by reading the file the other way, which changes its text', async () => {
    const { versionId } = await uploaded([ASKED]);
    const other = await correctReading({ ...house.deps, files: withComments([ASKED, SETTLED]) }, house.people.drafter, { versionId, baseReading: 0, view: 'rejected' });
    expect(done(other)).toMatchObject({ reading: 1, dropped: [] });
    const review = done(await viewReview(house.deps, house.people.drafter, { versionId }));
    expect(review.threads).toHaveLength(2);
    expect(review.revisions.view).toBe('rejected');
    expect(review.provisions.find(({ id }) => id === 'art_1')?.text).toContain('thuộc địa bàn');
    expect(describeAct('correct-reading', await lastPayload('correct-reading'))).toBe('Đọc lại phiên bản 1; sửa đổi theo dõi được đọc như đã từ chối');
  });
});

describe('closing all that came with the file', () => {
  it('writes the reason under each and leaves what was begun here', async () => {
    const { versionId, dossierId } = await uploaded([ASKED, { ...ASKED, text: 'Và bản sao?' }]);
    expect(done(await closeFileComments(house.deps, house.people.drafter, { versionId, reason: ' Đã sửa trong bản này ' }))).toEqual({ closed: 2 });
    for (const thread of await threadsOf(versionId)) expect([thread.open, thread.replies.at(-1)]).toMatchObject([false, { authorName: 'Nguyễn Thị Lan', text: 'Đã sửa trong bản này' }]);
    expect(await openBlocker(dossierId)).toBe(0);
    expect(describeAct('close-file-comments', await lastPayload('close-file-comments'))).toBe('Đóng 2 bình luận từ tệp Word, lý do: Đã sửa trong bản này');
    expect(done(await closeFileComments(house.deps, house.people.drafter, { versionId, reason: 'Lần nữa' }))).toEqual({ closed: 0 });
  });

  it('asks for a reason', async () => {
    const { versionId } = await uploaded([ASKED]);
    expect(await closeFileComments(house.deps, house.people.drafter, { versionId, reason: ' .' })).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });
});
