import { describe, expect, it } from 'vitest';
import { momentOf, newTalk } from '@/lib/domain/process/file-comments';
import type { FileComment, Thread } from '@/lib/domain/process/types';

const comment = (over: Partial<FileComment> = {}): FileComment => ({ author: 'Hải', date: '2026-01-05T09:00:00Z', text: 'Rà lại', quote: 'đơn đề nghị', line: 3, ...over });
/** The thread that was made of a comment, with what was said under it in the file and here. */
const thread = (id: string, of: FileComment, ...more: { authorId: string | null; authorName: string; text: string }[]): Thread => ({
  id, source: { author: of.author, date: of.date, quote: of.quote },
  replies: [{ authorId: null, authorName: of.author, text: of.text }, ...more].map((reply, at) => ({ id: `${id}${at}`, writtenAt: '', ...reply })),
} as unknown as Thread);

describe('comments of a file', () => {
  it('are new where nothing came before', () => expect(newTalk([comment()], [])).toEqual({ comments: [comment()], answers: [] }));
  it('that came with the version before are not doubled', () => expect(newTalk([comment()], [thread('t', comment())])).toEqual({ comments: [], answers: [] }));
  it('are not taken for threads that were begun here', () => {
    const here = { ...thread('t', comment()), source: null };
    expect(newTalk([comment()], [here]).comments).toEqual([comment()]);
  });

  it.each<[string, Partial<FileComment>]>([['another author', { author: 'Lan' }], ['another text', { text: 'Bỏ' }], ['another moment', { date: '2026-01-06T09:00:00Z' }]])('by %s are others', (_, over) => {
    expect(newTalk([comment(over)], [thread('t', comment())]).comments).toHaveLength(1);
  });

  it('on words that were edited since are the same where a moment tells', () => {
    expect(newTalk([comment({ quote: 'tờ khai' })], [thread('t', comment())]).comments).toEqual([]);
  });
  it('on other words, without a moment, are others', () => {
    const undated = comment({ date: null });
    expect(newTalk([{ ...undated, quote: 'tờ khai' }], [thread('t', undated)]).comments).toHaveLength(1);
  });
  it('said at once on several words are each their own', () => {
    const [one, two] = [comment({ quote: 'một' }), comment({ quote: 'hai' })];
    expect(newTalk([one, two], [thread('t2', two)]).comments).toEqual([one]);
  });

  it('bring the answers that were written in the file since, and no other', () => {
    const answers = ['Đã rà', 'Đồng ý'].map((text) => ({ author: 'Lan', date: null, text }));
    const before = thread('t', comment(), { authorId: null, authorName: 'Lan', text: 'Đã rà' }, { authorId: 'minh', authorName: 'Lan', text: 'Đồng ý' });
    expect(newTalk([comment({ replies: answers })], [before]).answers).toEqual([{ threadId: 't', reply: answers[1] }]);
  });

  it('that say nothing are left out', () => {
    expect(newTalk([comment({ text: ' ', replies: [] })], []).comments).toEqual([]);
    expect(newTalk([comment({ text: '', replies: [{ author: 'Lan', date: null, text: 'Vâng' }] })], []).comments).toHaveLength(1);
  });
});

describe('the moment of a comment', () => {
  it.each([
    ['2026-01-05T09:00:00Z', '2026-01-05T02:00:00.000Z'],
    ['2026-01-05T09:00:30.123', '2026-01-05T02:00:30.000Z'],
    ['2026-01-05T09:00', '2026-01-05T02:00:00.000Z'],
    ['hôm qua', null], ['2026-13-05T09:00:00Z', null], ['', null], [null, null],
  ])('%s is %s: the clock of a desk in Viet Nam', (date, moment) => expect(momentOf(date)).toBe(moment));
});
