import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOdt } from '@/lib/adapters/files/odt/read-odt';
import type { ReadFile } from '@/lib/adapters/files/types';
import type { RevisionView } from '@/lib/domain/structure/types';
import { deletedAt, flatOdt, insertedAt, listStyle, odt, type OdtParts, oh, olist, op, ostyle, otable, region, regions, span } from '../../support/odt';

async function read(bytes: Uint8Array, view: RevisionView = 'accepted'): Promise<ReadFile> {
  const result = await readOdt(bytes, view);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const lines = async (body: string, parts: OdtParts = {}, view: RevisionView = 'accepted') => (await read(odt(body, parts), view)).lines;
const shown = async (body: string, parts: OdtParts = {}, view: RevisionView = 'accepted') =>
  (await lines(body, parts, view)).map(({ label, text }) => [label, text].filter((t) => t !== undefined && t !== '').join(' '));
const codes = async (body: string, parts: OdtParts = {}) => (await read(odt(body, parts))).warnings.map((w) => w.code);
const NUMBERS = listStyle(['num-format="1" num-prefix="Điều " num-suffix="."', 'num-format="1" num-suffix="."', 'num-format="a" num-suffix=")"']);

describe('words of an OpenDocument text', () => {
  it('are a line a paragraph, with tabs, spaces and breaks', async () =>
    expect(await shown(op('<text:span>a<text:s text:c="2"/>b<text:tab/>c</text:span>') + op('<text:span>Chương I<text:line-break/>QUY ĐỊNH CHUNG</text:span>'))).toEqual(['a  b\tc', 'Chương I', 'QUY ĐỊNH CHUNG']));
  it('have one space for any white space of the source', async () => expect(await shown('<text:p>\n  Hồ\n  sơ </text:p>')).toEqual(['Hồ sơ']));
  it('are kept where they stand in links, fields, sections and bookmarks', async () =>
    expect(await shown(`<text:section>${op('<text:a>a</text:a><text:bookmark-start/>b<text:page-number>3</text:page-number>')}</text:section>`)).toEqual(['ab3']));
  it('are kept where they stand in text boxes, as lines of their own', async () =>
    expect(await shown(op(`<draw:frame><draw:text-box>${op('DỰ THẢO')}</draw:text-box></draw:frame>Điều 1.`))).toEqual(['DỰ THẢO', 'Điều 1.']));
  it('are Unicode also where a font of ABC was used', async () =>
    expect(await shown(op(span('Céng hoµ', 'T1')), { automatic: ostyle('T1', '<style:text-properties fo:font-family="&apos;.VnTime&apos;"/>', { family: 'text' }) })).toEqual(['Cộng hoà']));
  it('leave templates of indexes out and mark the entries', async () =>
    expect(await lines(`<text:table-of-content><text:table-of-content-source><text:index-title-template>Mẫu</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>${op('MỤC LỤC')}</text:index-title>${op('Điều 1 … 2')}</text:index-body></text:table-of-content>`))
      .toEqual([{ index: 0, text: 'MỤC LỤC' }, { index: 1, text: 'Điều 1 … 2', contents: true }]));
});

describe('how an OpenDocument text looks', () => {
  const automatic = ostyle('P1', '<style:paragraph-properties fo:text-align="center"/>', { parent: 'Title' }) + ostyle('T1', '<style:text-properties fo:font-weight="bold"/>', { family: 'text' }) + ostyle('T2', '<style:text-properties fo:font-weight="normal"/>', { family: 'text' });
  const styles = ostyle('Base', '<style:text-properties fo:font-weight="bold" fo:text-transform="uppercase"/>') + ostyle('Title', '', { parent: 'Base', more: ' style:default-outline-level="2"' });
  it('comes from styles and what they inherit', async () =>
    expect(await lines(op('nghị quyết', 'P1'), { automatic, styles })).toEqual([{ index: 0, text: 'NGHỊ QUYẾT', bold: true, centred: true, outline: 1 }]));
  it('is bold only where all words are', async () =>
    expect((await lines(op(`${span('Điều 1.', 'T1')}<text:span> Phạm vi</text:span>`) + op(span('Điều 2.', 'T1')) + op(span('x', 'T2'), 'P1'), { automatic, styles })).map((l) => l.bold ?? false)).toEqual([false, true, false]));
  it('gives headings their level', async () => expect(await lines(oh('Chương I', 2))).toEqual([{ index: 0, text: 'Chương I', outline: 1 }]));
});

describe('automatic numbers of an OpenDocument text', () => {
  const nested = olist([op('Phạm vi') + olist([op('Hồ sơ') + olist([op('Đơn'), op('Bản sao')], ''), op('Thời hạn')], ''), op('Hiệu lực')]);
  it('are counted through nested lists', async () => expect(await shown(nested, { automatic: NUMBERS })).toEqual(['Điều 1. Phạm vi', '1. Hồ sơ', 'a) Đơn', 'b) Bản sao', '2. Thời hạn', 'Điều 2. Hiệu lực']));
  it('have their depth', async () => expect((await lines(nested, { automatic: NUMBERS })).map((l) => l.level)).toEqual([0, 1, 2, 2, 1, 0]));
  it('stand before the first paragraph of an item only, and never in a list header', async () =>
    expect(await shown('<text:list text:style-name="L1"><text:list-header><text:p>đầu</text:p></text:list-header><text:list-item><text:p>a</text:p><text:p>b</text:p></text:list-item></text:list>', { automatic: NUMBERS })).toEqual(['đầu', 'Điều 1. a', 'b']));
  it.each([
    ['begin anew in a new list', '', 'Điều 1. b'],
    ['go on where the list says so', ' text:continue-numbering="true"', 'Điều 2. b'],
    ['go on in the list that is named', ' text:continue-list="l1"', 'Điều 2. b'],
  ])('%s', async (_, more, wanted) => expect(await shown(olist([op('a')], 'L1', ' xml:id="l1"') + op('giữa') + olist([op('b')], 'L1', more), { automatic: NUMBERS })).toEqual(['Điều 1. a', 'giữa', wanted]));
  it('start where the style or the item says', async () =>
    expect(await shown(`<text:list text:style-name="L2"><text:list-item>${op('a')}</text:list-item><text:list-item text:start-value="9">${op('b')}</text:list-item><text:list-item>${op('c')}</text:list-item></text:list>`,
      { styles: listStyle(['num-format="I" num-suffix="." start-value="4"'], 'L2') })).toEqual(['IV. a', 'IX. b', 'X. c']));
  it.each([
    ['num-format="1" display-levels="2"', '1.1'],
    ['num-format="1" loext:num-list-format="%1%.%2%/"', '1.1/'],
    ['num-format="" num-suffix="-"', '-'],
    ['num-format="A"', 'A'],
    ['num-format="i"', 'i'],
  ])('look as the level says: %s', async (level, label) =>
    expect((await lines(olist([op('a') + olist([op('b')], '')], 'L3'), { automatic: listStyle(['num-format="1"', level], 'L3') }))[1]?.label).toBe(label));
  it('after z are aa, bb in one kind of list and aa, ab in the other', async () => {
    const last = async (sync: string) => (await lines(`<text:list text:style-name="L4"><text:list-item text:start-value="28">${op('x')}</text:list-item></text:list>`, { automatic: listStyle([`num-format="a" ${sync}`], 'L4') }))[0]?.label;
    expect([await last('num-letter-sync="true"'), await last('')]).toEqual(['bb', 'ab']);
  });
  it('of headings come from the outline, unless the style says none', async () => {
    const styles = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" style:num-prefix="Chương "/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>${ostyle('Plain', '', { more: ' style:list-style-name=""' })}`;
    expect(await shown(oh('Chung') + oh('x', 2) + oh('Riêng') + oh('Khác', 1, ' text:style-name="Plain"'), { styles })).toEqual(['Chương I Chung', 'x', 'Chương II Riêng', 'Khác']);
  });
  it('of numbered paragraphs count by their list', async () => {
    const numbered = (text: string, level: number) => `<text:numbered-paragraph text:list-id="n" text:style-name="L1" text:level="${level}">${op(text)}</text:numbered-paragraph>`;
    expect(await shown(numbered('a', 1) + numbered('b', 2) + op('giữa') + numbered('c', 2) + numbered('d', 1), { automatic: NUMBERS })).toEqual(['Điều 1. a', '1. b', 'giữa', '2. c', 'Điều 2. d']);
  });
  it('take the style of the paragraph where the list names none', async () =>
    expect(await shown(olist([op('a', 'P1')], ''), { automatic: NUMBERS + ostyle('P1', '', { more: ' style:list-style-name="L1"' }) })).toEqual(['Điều 1. a']));
});

describe('tables of an OpenDocument text', () => {
  const cells = async (body: string) => (await lines(body)).map(({ text, cell }) => `${text}@${cell?.table},${cell?.row},${cell?.column}`);
  it('are read row by row', async () => expect(await cells(otable([['STT', 'Tên'], ['1', '']]))).toEqual(['STT@0,0,0', 'Tên@0,0,1', '1@0,1,0']));
  it('count columns that repeat and rows of a head', async () =>
    expect(await cells(`<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell>${op('c')}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>${op('d')}</table:table-cell></table:table-row></table:table>`)).toEqual(['c@0,0,2', 'd@0,1,0']));
  it('may be nested', async () => expect(await cells(otable([[otable([['x']]) + op('y')]]))).toEqual(['x@1,0,0', 'y@0,0,0']));
  it('do not show what lies under a merged cell', async () => {
    const body = otable([[`<table:table-cell table:number-columns-spanned="2">${op('a')}</table:table-cell>`, `<table:covered-table-cell>${op('che')}</table:covered-table-cell>`, 'b']]);
    expect([await cells(body), await codes(body)]).toEqual([['a@0,0,0', 'b@0,0,2'], ['hidden-text']]);
  });
});

describe('tracked changes of an OpenDocument text', () => {
  const both = async (body: string, parts: OdtParts = {}) => [await shown(body, parts, 'accepted'), await shown(body, parts, 'rejected')];
  it('show inserted words when accepted, deleted words at their place when rejected', async () =>
    expect(await both(regions(region('1', 'insertion'), region('2', 'deletion', op('15')), region('3', 'insertion')) + op(`<text:span>trong</text:span> ${insertedAt('1', '10')}${deletedAt('2')} ngày`))).toEqual([['trong 10 ngày'], ['trong 15 ngày']]));
  it('are counted, with their authors', async () =>
    expect((await read(odt(regions(region('1', 'insertion', '', 'Lan'), region('2', 'deletion', op('x'), 'Minh')) + op('a')))).trackedChanges).toEqual({ insertions: 1, deletions: 1, authors: ['Lan', 'Minh'], view: 'accepted' }));
  it('put a deleted paragraph back before the words behind it', async () =>
    expect(await both(regions(region('1', 'deletion', op('hai') + op(''))) + op('một') + op(`${deletedAt('1')}ba`))).toEqual([['một', 'ba'], ['một', 'hai', 'ba']]));
  it('join two paragraphs where the end of the first was deleted, and part them again', async () =>
    expect(await both(regions(region('1', 'deletion', op('b') + op('c'))) + op(`<text:span>a</text:span>${deletedAt('1')}d`))).toEqual([['ad'], ['ab', 'cd']]));
  it('give a deleted item its number back, and the items behind it theirs', async () => {
    const mark = olist(['<text:p/>', '<text:p/>'], 'L1', ' text:continue-numbering="true"');
    const body = regions(region('1', 'deletion', olist([op('b')])), region('2', 'deletion', mark)) + olist([op('a'), op(`${deletedAt('1')}${deletedAt('2')}c`)]) + op('giữa') + olist([op('d')], 'L1', ' text:continue-numbering="true"');
    expect(await both(body, { automatic: NUMBERS })).toEqual([['Điều 1. a', 'Điều 2. c', 'giữa', 'Điều 3. d'], ['Điều 1. a', 'Điều 2. b', 'Điều 3. c', 'giữa', 'Điều 4. d']]);
  });
  it('take an inserted paragraph away with its number', async () =>
    expect(await both(regions(region('1', 'insertion')) + olist([op('a'), op('<text:change-start text:change-id="1"/>b'), op('<text:change-end text:change-id="1"/>c')]), { automatic: NUMBERS })).toEqual([['Điều 1. a', 'Điều 2. b', 'Điều 3. c'], ['Điều 1. a', 'Điều 2. c']]));
});

describe('what stands beside an OpenDocument text', () => {
  const comment = (name: string, text: string, more = '') => `<office:annotation office:name="${name}"${more}><dc:creator>Lan</dc:creator><dc:date>2026-11-20T08:00:00</dc:date>${op(text)}</office:annotation>`;
  it('are comments with their words, answers and state', async () => {
    const body = op(`<text:span>Hồ sơ </text:span>${comment('c1', 'Thừa?', ' loext:resolved="true"')}gồm đơn<office:annotation-end office:name="c1"/>${comment('c2', 'Không.', ' loext:parent-name="c1"')}.`);
    expect((await read(odt(op('x') + body))).comments).toEqual([
      { author: 'Lan', date: '2026-11-20T08:00:00', text: 'Thừa?', quote: 'gồm đơn', line: 1, resolved: true, replies: [{ author: 'Lan', date: '2026-11-20T08:00:00', text: 'Không.' }] }]);
  });
  it('are comments on deleted words too, without the words', async () =>
    expect((await read(odt(regions(region('1', 'deletion', op(`${comment('c1', 'Giữ lại')}bỏ`))) + op(`${deletedAt('1')}a`)))).comments).toMatchObject([{ text: 'Giữ lại', quote: '', line: 0 }]));
  it('are notes', async () =>
    expect((await read(odt(op(`<text:span>Luật</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body>${op('Công báo số 5')}</text:note-body></text:note> này`)))))
      .toMatchObject({ lines: [{ text: 'Luật này' }], notes: [{ text: 'Công báo số 5', line: 0 }] }));
  it.each<[string, string, OdtParts]>([
    ['hidden-text', op('a') + op(span('ẩn', 'T1')), { automatic: ostyle('T1', '<style:text-properties text:display="none"/>', { family: 'text' }) }],
    ['hidden-text', op('a') + `<text:section text:display="none">${op('ẩn')}</text:section>`, {}],
    ['hidden-text', op('a') + op('<text:hidden-paragraph text:is-hidden="true"/>ẩn'), {}],
    ['margins', op('a'), { pages: `<style:master-page><style:header>${op('LUẬT SƯ A')}</style:header></style:master-page>` }],
    ['pictures', op('<text:span>a</text:span><draw:frame><draw:image/></draw:frame>'), {}],
    ['embedded', op('<text:span>a</text:span><draw:frame><draw:object/><draw:image/></draw:frame>'), {}],
  ])('is told as %s', async (code, body, parts) => {
    expect(await codes(body, parts)).toEqual([code]);
    expect(await shown(body, parts)).toEqual(['a']);
  });
});

describe('files of OpenDocument', () => {
  const code = async (bytes: Uint8Array) => {
    const result = await readOdt(bytes, 'accepted');
    return result.ok ? 'read' : result.error;
  };
  it.each<[string, Uint8Array, string]>([
    ['a text', odt(op('a')), 'read'],
    ['a template', odt(op('a'), { mimetype: 'application/vnd.oasis.opendocument.text-template' }), 'read'],
    ['a spreadsheet', odt(op('a'), { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'other-office'],
    ['an encrypted text', odt(op('a'), { manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>' }), 'encrypted'],
    ['a text without a word', odt(op('')), 'no-text'],
    ['a text that is no XML', zipSync({ 'content.xml': strToU8('<a><b></a>') }), 'broken-document'],
    ['a text with a document type', zipSync({ 'content.xml': strToU8('<!DOCTYPE a><a/>') }), 'forbidden-xml'],
    ['a text in one file', strToU8(flatOdt(op('a'))), 'read'],
    ['a text of elements without end', strToU8(flatOdt('<text:span>'.repeat(2_000))), 'broken-document'],
    ['a cut-off file', odt(op('a')).subarray(0, 300), 'broken-zip'],
  ])('%s', async (_, bytes, wanted) => expect(await code(bytes)).toBe(wanted));
  it('may use prefixes of their own', async () =>
    expect((await read(strToU8(flatOdt(op('Điều 1.')).replace(/\btext:/g, 't:').replace('xmlns:text=', 'xmlns:t=').replace(/office:t:/g, 'office:text').replace(/<(\/?)office:text>/g, '<$1office:text>')))).lines[0]?.text).toBe('Điều 1.'));
});

describe('any OpenDocument text', () => {
  const word = fc.constantFrom('Điều', 'khoản', 'hồ sơ', 'đơn', 'a)', '1.');
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const block = fc.letrec((tie) => ({
    block: fc.oneof({ maxDepth: 4 }, text.map((t) => op(t)), text.map((t) => oh(t)), text.map((t) => op(`<draw:frame><draw:text-box>${op(t)}</draw:text-box></draw:frame>${t}`)),
      fc.array(tie('block') as fc.Arbitrary<string>, { minLength: 1, maxLength: 3 }).map((b) => olist(b)),
      fc.array(tie('block') as fc.Arbitrary<string>, { minLength: 1, maxLength: 3 }).map((b) => otable([b])),
      fc.array(tie('block') as fc.Arbitrary<string>, { minLength: 1, maxLength: 3 }).map((b) => `<text:section>${b.join('')}</text:section>`)),
  })).block as fc.Arbitrary<string>;
  const wordsOf = (xml: string) => xml.replace(/<[^>]*>/g, ' ').split(/\s+/).filter((w) => w !== '').sort();

  it('keeps every word', async () => {
    await fc.assert(fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (blocks) => {
      const body = blocks.join('');
      expect((await lines(body, { automatic: NUMBERS })).flatMap((l) => l.text.split(/\s+/)).filter((w) => w !== '').sort()).toEqual(wordsOf(body));
    }), { numRuns: 200 });
  });
  it('never makes the reader throw, however its pieces are put together', async () => {
    const piece = fc.constantFrom('<text:p>', '</text:p>', '<text:list text:style-name="L1">', '</text:list>', '<text:list-item>', '</text:list-item>', 'Điều 1.', '<table:table>', '</table:table>', '<table:table-row>', '<text:change text:change-id="1"/>', '<text:change-start text:change-id="2"/>',
      '<text:change-end text:change-id="2"/>', regions(region('1', 'deletion', op('x') + otable([['y']]) + olist([op('z')])), region('2', 'insertion')), '<office:annotation office:name="c"/>', '<office:annotation-end office:name="c"/>', '<text:s text:c="99999999999"/>', '&#0;&#xD800;', op('đủ'), olist([op('a')]), '<text:note/>');
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 25 }), fc.constantFrom<RevisionView>('accepted', 'rejected'), async (pieces, view) => typeof (await readOdt(odt(pieces.join(''), { automatic: NUMBERS }), view)).ok === 'boolean'), { numRuns: 400 });
  });
});
