import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RevisionView } from '@/lib/domain/structure/types';
import { deleted, docx, inserted, list, mark, markedP, num, numbered, p, run, table } from '../../support/docx';
import { readBody, readBytes, shownLines } from '../../support/read-docx';

const both = (body: string, parts = {}): Record<RevisionView, string[]> => ({ accepted: shownLines(body, parts), rejected: shownLines(body, parts, 'rejected') });
const moved = (to: 'From' | 'To', text: string): string => `<w:move${to} w:id="5" w:author="Lan">${run(text)}</w:move${to}>`;
const row = (properties: string, text: string): string => `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}<w:tc>${p(text)}</w:tc></w:tr>`;
const NUMBERING = { numbering: list([['decimal', 'Điều %1.']]) + num() };

describe('tracked changes, read as if accepted or as if rejected', () => {
  it.each([
    ['words put in and taken out', p(run('Nộp ') + deleted('hai') + inserted('một') + run(' bộ')), ['Nộp một bộ'], ['Nộp hai bộ']],
    ['a move', p(run('A') + moved('From', ' cũ')) + p(run('B') + moved('To', ' mới')), ['A', 'B mới'], ['A cũ', 'B']],
    ['words put in by one and taken out by another', p(run('Nộp') + `<w:ins w:id="1" w:author="Lan">${deleted(' bản sao')}</w:ins>`), ['Nộp'], ['Nộp']],
    ['a paragraph split in two', markedP(run('Nộp hồ sơ'), 'ins') + p(' tại bộ phận một cửa'), ['Nộp hồ sơ', 'tại bộ phận một cửa'], ['Nộp hồ sơ tại bộ phận một cửa']],
    ['two paragraphs joined', markedP(run('Nộp hồ'), 'del') + p(' sơ'), ['Nộp hồ sơ'], ['Nộp hồ', 'sơ']],
    ['three paragraphs joined', markedP(run('a'), 'del') + markedP(run('b'), 'del') + p('c'), ['abc'], ['a', 'b', 'c']],
    ['a whole paragraph put in', markedP(inserted('Mới'), 'ins') + p('Cũ'), ['Mới', 'Cũ'], ['Cũ']],
    ['a whole paragraph moved', markedP(moved('From', 'X'), 'moveFrom') + p('Y') + markedP(moved('To', 'X'), 'moveTo') + p('Z'), ['Y', 'X', 'Z'], ['X', 'Y', 'Z']],
    ['rows of a table', `<w:tbl>${row(mark('del'), 'bỏ')}${row('', 'giữ')}${row(mark('ins'), 'thêm')}</w:tbl>`, ['giữ', 'thêm'], ['bỏ', 'giữ']],
    ['cells of a table', `<w:tbl><w:tr><w:tc>${p('a')}</w:tc><w:tc><w:tcPr><w:cellIns w:id="1" w:author="Lan"/></w:tcPr>${p('b')}</w:tc><w:tc>${p('c')}</w:tc></w:tr></w:tbl>`, ['a', 'b', 'c'], ['a', 'c']],
    ['a joined paragraph before a table', markedP(run('Bảng'), 'del') + table([['ô']]), ['Bảng', 'ô'], ['Bảng', 'ô']],
    ['a joined paragraph at the end', p('A') + markedP(run('B'), 'del'), ['A', 'B'], ['A', 'B']],
    ['a joined paragraph whose next one holds a text box', markedP(run('Nộp'), 'del') + p(`<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('DỰ THẢO')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>` + run(' hồ sơ')), ['DỰ THẢO', 'Nộp hồ sơ'], ['Nộp', 'DỰ THẢO', 'hồ sơ']],
  ])('%s', (_, body, accepted, rejected) => expect(both(body)).toEqual({ accepted, rejected }));

  it('count numbers of the paragraphs that are there', () => {
    const gone = p(deleted('Bỏ'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${mark('del')}</w:rPr>`);
    const come = p(inserted('Thêm'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr>${mark('ins')}</w:rPr>`);
    expect(both(gone + numbered('A') + come + numbered('B'), NUMBERING)).toEqual({ accepted: ['Điều 1. A', 'Điều 2. Thêm', 'Điều 3. B'], rejected: ['Điều 1. Bỏ', 'Điều 2. A', 'Điều 3. B'] });
  });
  it('bring back the number, style and place from before', () => {
    const before = '<w:pPrChange w:id="1" w:author="Lan"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/></w:pPr></w:pPrChange>';
    const body = p('Phạm vi', before);
    expect(both(body, NUMBERING)).toEqual({ accepted: ['Phạm vi'], rejected: ['Điều 1. Phạm vi'] });
    expect([readBody(body).lines[0]?.centred, readBody(body, NUMBERING, 'rejected').lines[0]?.centred]).toEqual([undefined, true]);
  });
  it('take away automatic numbers that were put on', () => {
    const body = p('Phạm vi', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/>${mark('ins')}</w:numPr>`);
    expect(both(body, NUMBERING)).toEqual({ accepted: ['Điều 1. Phạm vi'], rejected: ['Phạm vi'] });
  });
  it('bring back the format of words from before', () => {
    const body = p(run('phạm vi', '<w:caps/><w:b/><w:rPrChange w:id="1" w:author="Lan"><w:rPr/></w:rPrChange>'));
    expect(both(body)).toEqual({ accepted: ['PHẠM VI'], rejected: ['phạm vi'] });
    expect([readBody(body).lines[0]?.bold, readBody(body, {}, 'rejected').lines[0]?.bold]).toEqual([true, undefined]);
  });
  it('are counted by place and reported with their authors, whichever way they are read', () => {
    const body = markedP(inserted('Một', 'Lan') + inserted(' hai', 'Lan'), 'ins', 'Lan') + p(inserted('ba', 'Lan') + run(' bốn ') + inserted('năm', 'Hà') + deleted('sáu', 'Minh')) + p(moved('From', 'bảy'));
    for (const view of ['accepted', 'rejected'] as const) {
      const file = readBody(body, {}, view);
      expect(file.trackedChanges).toEqual({ insertions: 2, deletions: 2, authors: ['Lan', 'Hà', 'Minh'], view });
      expect(file.warnings[0]?.message).toContain(view === 'accepted' ? 'chấp nhận tất cả' : 'từ chối tất cả');
    }
  });
  it('in a note follow the same view', () => {
    const parts = { footnotes: `<w:footnote w:id="3">${p(deleted('cũ') + inserted('mới'))}</w:footnote>` };
    const body = p(run('Điều 2.') + '<w:r><w:footnoteReference w:id="3"/></w:r>');
    expect((['accepted', 'rejected'] as const).map((view) => readBody(body, parts, view).notes[0]?.text)).toEqual(['mới', 'cũ']);
  });
});

describe('any text with tracked changes', () => {
  const word = fc.constantFrom('hồ sơ', 'Điều 5.', 'nộp', 'a)');
  const piece = fc.record({ text: word, change: fc.constantFrom('none', 'ins', 'del') });
  const paragraph = fc.record({ pieces: fc.array(piece, { minLength: 1, maxLength: 4 }), end: fc.constantFrom('none', 'ins', 'del') });
  const draft = fc.array(paragraph, { minLength: 1, maxLength: 6 });
  type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;
  const XML = { none: run, ins: inserted, del: deleted };
  const withChanges = (d: Draft): string =>
    d.map(({ pieces, end }) => { const xml = pieces.map(({ text, change }) => XML[change as keyof typeof XML](`${text} `)).join(''); return end === 'none' ? p(xml) : markedP(xml, end as 'ins' | 'del'); }).join('') + p('Hết.');
  /** The same text as a person would have it after deciding: without any change in it. */
  const decided = (d: Draft, dropped: string): string => {
    let xml = '';
    let words = '';
    for (const { pieces, end } of d) {
      words += pieces.filter((x) => x.change !== dropped).map((x) => `${x.text} `).join('');
      if (end === dropped) continue;
      xml += p(run(words));
      words = '';
    }
    return xml + p(run(`${words}Hết.`));
  };

  it('reads as the text in which they were all accepted, or all rejected', () => {
    fc.assert(fc.property(draft, (d) => {
      expect(shownLines(withChanges(d))).toEqual(shownLines(decided(d, 'del')));
      expect(shownLines(withChanges(d), {}, 'rejected')).toEqual(shownLines(decided(d, 'ins')));
    }), { numRuns: 40 });
  });
  it('is the same in both views where nothing was changed', () => {
    fc.assert(fc.property(draft, (d) => {
      const bytes = docx(decided(d, 'del'));
      const [accepted, rejected] = [readBytes(bytes), readBytes(bytes, 'rejected')];
      expect({ ...rejected, trackedChanges: accepted.trackedChanges }).toEqual(accepted);
    }), { numRuns: 25 });
  });
});
