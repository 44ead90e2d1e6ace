import { describe, expect, it } from 'vitest';
import { type Said, talksOf } from '@/lib/adapters/files/comment-talks';

const said = (key: string, parent = '', date = ''): Said => ({ key, parent, date, author: 'Lan', text: key, quote: '', line: null, resolved: false });
const read = (...comments: Said[]) => talksOf(comments).map((c) => [c.text, ...c.replies.map((r) => r.text)]);

describe('talks of comments', () => {
  it('hold answers to answers too', () => expect(read(said('a'), said('b', 'a'), said('c', 'b'))).toEqual([['a', 'b', 'c']]));
  it('hold an answer that the file gives before what it answers', () => expect(read(said('b', 'a'), said('a'))).toEqual([['a', 'b']]));
  it('have the oldest answer first, and the order of the file where one has no date', () => {
    expect(read(said('a'), said('b', 'a', '2026-02-02'), said('c', 'a', '2026-01-01'))).toEqual([['a', 'c', 'b']]);
    expect(read(said('a'), said('b', 'a', '2026-02-02'), said('c', 'a'), said('d', 'a', '2026-01-01'))).toEqual([['a', 'b', 'c', 'd']]);
  });
  it('are of one comment where nothing is known of what it answers', () => expect(read(said('', ''), said('', ''), said('x', 'gone'))).toEqual([[''], [''], ['x']]));
  it('lose no comment of a circle', () => expect(read(said('a', 'b'), said('b', 'a'), said('c', 'c'))).toEqual([['a'], ['b'], ['c']]));
});
