import { describe, expect, it } from 'vitest';
import type { FileComment } from '@/lib/adapters/files/types';
import { deleted, inserted, lineBreak, markedP, p, run } from '../../support/docx';
import { readBody } from '../../support/read-docx';

const from = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const to = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, author: string, text: string, paraId: string, date = '2026-11-20T08:00:00Z'): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="${date}"><w:p w14:paraId="0${paraId}"/><w:p w14:paraId="${paraId}">${run(text)}</w:p></w:comment>`;
const talk = (paraId: string, parent?: string, done = '0'): string =>
  `<w15:commentEx w15:paraId="${paraId}"${parent === undefined ? '' : ` w15:paraIdParent="${parent}"`} w15:done="${done}"/>`;
const places = (comments: readonly FileComment[]): unknown[] => comments.map((c) => [c.quote, c.line]);

describe('comments of a .docx', () => {
  it('are talks: answers with their comment, oldest first, and whether it is over', () => {
    const comments = comment(1, 'Hà', 'Thêm căn cứ.', 'A1') + comment(2, 'Lan', 'Đã thêm.', 'A2', '2026-11-22T08:00:00Z') + comment(3, 'Minh', 'Đồng ý.', 'A3', '2026-11-21T08:00:00Z') + comment(4, 'Hà', 'Số mấy?', 'A4');
    const commentsExtended = talk('A1', undefined, '1') + talk('A2', 'A1', '1') + talk('A3', 'A2') + talk('A4');
    const [first, second] = readBody(p('Điều 1.'), { comments, commentsExtended }).comments;
    expect(first).toEqual({ author: 'Hà', date: '2026-11-20T08:00:00Z', text: 'Thêm căn cứ.', quote: '', line: null, resolved: true, replies: [
      { author: 'Minh', date: '2026-11-21T08:00:00Z', text: 'Đồng ý.' }, { author: 'Lan', date: '2026-11-22T08:00:00Z', text: 'Đã thêm.' }] });
    expect(second).toMatchObject({ text: 'Số mấy?', resolved: false, replies: [] });
  });
  it('stand for themselves where the file does not say which answers which, or says it in a circle', () => {
    const comments = comment(1, 'Hà', 'Một', 'A1') + comment(2, 'Lan', 'Hai', 'A2');
    expect(readBody(p('x'), { comments }).comments.map((c) => c.text)).toEqual(['Một', 'Hai']);
    const circle = readBody(p('x'), { comments, commentsExtended: talk('A1', 'A2') + talk('A2', 'A1') }).comments;
    expect(circle.flatMap((c) => [c, ...c.replies]).map((c) => c.text).sort()).toEqual(['Hai', 'Một']);
  });
  it('may lie over several paragraphs, and over each other', () => {
    const body = p(run('Nộp ') + from(1) + run('hồ sơ')) + p(from(2) + run('tại ') + to(1) + run('Sở') + to(2));
    expect(places(readBody(p('Điều 1.') + body, { comments: comment(1, 'Hà', 'a', 'A1') + comment(2, 'Hà', 'b', 'A2') }).comments)).toEqual([['hồ sơ\ntại', 1], ['tại Sở', 2]]);
  });
  it('quote the words of the view, and none where these are gone, but know the paragraph', () => {
    const body = p(run('Nộp ') + from(1) + deleted('hai') + to(1) + from(2) + deleted('cũ') + inserted('mới') + to(2));
    const comments = comment(1, 'Hà', 'a', 'A1') + comment(2, 'Hà', 'b', 'A2');
    expect(places(readBody(body, { comments }).comments)).toEqual([['', 0], ['mới', 0]]);
    expect(places(readBody(body, { comments }, 'rejected').comments)).toEqual([['hai', 0], ['cũ', 0]]);
  });
  it('find their line where the paragraph ran on into the next one', () => {
    expect(places(readBody(p('Điều 1.') + markedP(from(1) + run('Nộp') + to(1), 'del') + p(' hồ sơ'), { comments: comment(1, 'Hà', 'a', 'A1') }).comments)).toEqual([['Nộp', 1]]);
  });
  it('find their line where a paragraph holds several', () => {
    expect(places(readBody(p(run('Chương I') + lineBreak + from(1) + run('QUY ĐỊNH CHUNG') + to(1)), { comments: comment(1, 'Hà', 'a', 'A1') }).comments)).toEqual([['QUY ĐỊNH CHUNG', 1]]);
  });
});
