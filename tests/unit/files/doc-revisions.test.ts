import { describe, expect, it } from 'vitest';
import { readDoc } from '@/lib/adapters/files/doc/read-doc';
import type { ReadFile } from '@/lib/adapters/files/types';
import type { RevisionView } from '@/lib/domain/structure/types';
import { cell, deleted, doc, type DocParts, inList, inserted, marked, p, type Paragraph, rowEnd, run, table } from '../../support/doc';

const AUTHORS = ['Lan', 'Minh'];

async function read(paragraphs: readonly Paragraph[], view: RevisionView, parts: DocParts = {}): Promise<ReadFile> {
  const result = await readDoc(doc(paragraphs, { authors: AUTHORS, ...parts }), view);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const texts = async (paragraphs: readonly Paragraph[], view: RevisionView): Promise<string[]> => (await read(paragraphs, view)).lines.map((l) => l.text);

describe('tracked changes of a .doc', () => {
  const body = [p([run('trong '), run('05', deleted(2)), run('07', inserted(1)), run(' ngày')])];

  it('are read as if accepted, or as if rejected', async () => {
    expect(await texts(body, 'accepted')).toEqual(['trong 07 ngày']);
    expect(await texts(body, 'rejected')).toEqual(['trong 05 ngày']);
  });
  it('are counted with their authors in either view', async () => {
    for (const view of ['accepted', 'rejected'] as const) {
      const file = await read(body, view);
      expect(file.trackedChanges).toEqual({ insertions: 1, deletions: 1, authors: ['Minh', 'Lan'], view });
      expect(file.warnings.map((w) => w.code)).toEqual(['tracked-changes']);
    }
  });
  it('are one change where only the look changes on the way', async () => {
    const file = await read([p([run('thêm ', inserted(1)), run('chữ', [...inserted(1), ...[0x35, 0x08, 1]]), run(' nữa', inserted(2))])], 'accepted');
    expect(file.trackedChanges.insertions).toBe(2);
  });
  it('join two paragraphs where the end of the first was deleted', async () => {
    const joined = [marked(p('Điều 1. Phạm '), deleted()), p('vi điều chỉnh')];
    expect(await texts(joined, 'accepted')).toEqual(['Điều 1. Phạm vi điều chỉnh']);
    expect(await texts(joined, 'rejected')).toEqual(['Điều 1. Phạm', 'vi điều chỉnh']);
  });
  it('split one paragraph where its end was inserted', async () => {
    const split = [marked(p('Một '), inserted()), p('hai')];
    expect(await texts(split, 'accepted')).toEqual(['Một', 'hai']);
    expect(await texts(split, 'rejected')).toEqual(['Một hai']);
  });
  it('keep the words of a last paragraph whose end was deleted', async () => {
    expect(await texts([p('Một'), marked(p('Hai'), deleted())], 'accepted')).toEqual(['Một', 'Hai']);
  });
  it('never join words over the end of a cell', async () => {
    expect(await texts([marked(cell(p('a')), deleted()), cell(p('b')), rowEnd([0, 1000, 2000])], 'accepted')).toEqual(['a', 'b']);
  });
  it('take a deleted paragraph out of the numbering', async () => {
    const list = inList(1);
    const numbered = [p('Một', list), marked(p([run('Bỏ', deleted())], list), deleted()), p('Hai', list)];
    const lists = [[{ format: 0, text: '%1.' }]];
    expect((await read(numbered, 'accepted', { lists })).lines.map((l) => [l.label, l.text])).toEqual([['1.', 'Một'], ['2.', 'Hai']]);
    expect((await read(numbered, 'rejected', { lists })).lines.map((l) => [l.label, l.text])).toEqual([['1.', 'Một'], ['2.', 'Bỏ'], ['3.', 'Hai']]);
  });
  it('take out a row that was deleted, numbers and all, and keep one that still has words', async () => {
    const list = inList(1);
    const lists = [[{ format: 0, text: '%1' }]];
    const gone = [cell(p('', list)), cell(p([run('Bỏ', deleted())])), rowEnd([0, 1000, 2000], 1, deleted())];
    const kept = [cell(p('Còn')), rowEnd([0, 1000], 1, deleted())];
    const file = await read([...gone, ...kept, ...table([['sau']])], 'accepted', { lists });
    expect(file.lines.map((l) => [l.label, l.text, l.cell?.row])).toEqual([[undefined, 'Còn', 1], [undefined, 'sau', 2]]);
  });
});
