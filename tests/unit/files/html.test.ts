import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readHtml, readMhtml } from '@/lib/adapters/files/html/read-html';
import type { ReadFile } from '@/lib/adapters/files/types';
import type { RevisionView } from '@/lib/domain/structure/types';

function read(source: string | Uint8Array, view: RevisionView = 'accepted'): ReadFile {
  const result = readHtml(typeof source === 'string' ? strToU8(source) : source, view);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const lines = (source: string) => read(source).lines;
const shown = (source: string | Uint8Array, view: RevisionView = 'accepted') => read(source, view).lines.map(({ label, text }) => [label, text].filter((t) => t !== undefined && t !== '').join(' '));
const codes = (source: string) => read(source).warnings.map((w) => w.code);

describe('words of a page', () => {
  it.each<[string, string, string[]]>([
    ['are a line a block', '<p>Điều 1.</p><div>a<p>b</p>c</div>', ['Điều 1.', 'a', 'b', 'c']],
    ['join over inline elements and line ends of the source', '<p>Điều\n  <b>1</b>. <span>Ph</span>ạm\tvi</p>', ['Điều 1. Phạm vi']],
    ['part at a break that begins something new', '<p>Chương I<br>QUY ĐỊNH CHUNG<br>1. Hồ sơ<br>a) Đơn</p>', ['Chương I', 'QUY ĐỊNH CHUNG', '1. Hồ sơ', 'a) Đơn']],
    ['go on after a break that only wraps', '<p>Về việc ban hành<br>quy định</p>', ['Về việc ban hành quy định']],
    ['part at an empty line of two breaks', 'một dòng<br><br>dòng khác', ['một dòng', 'dòng khác']],
    ['keep their lines where they are preformatted', '<pre>Điều 1\n  và\n</pre>', ['Điều 1', 'và']],
    ['are capitals where the style says', '<p style="text-transform: uppercase">nghị quyết</p>', ['NGHỊ QUYẾT']],
    ['are Unicode also where a font of ABC was used', '<p><font face=".VnTime">Céng hoµ</font> <span style="font-family:\'.VnTimeH\'">x· héi</span></p>', ['Cộng hoà XÃ HỘI']],
    ['are what symbol fonts show', '<p><span style="font-family:Wingdings">o</span> Có</p>', ['☐ Có']],
    ['leave scripts, styles and the title out', '<title>t</title><style>p{}</style><script>x</script><p>a</p><template>b</template>', ['a']],
    ['of menus and links are kept: who knows what is the law here', '<nav><ul><li><a>Trang chủ</a></ul></nav><main><p>Điều 1.</p></main>', ['• Trang chủ', 'Điều 1.']],
    ['have tabs where Word had them', '<p>a<span style="mso-tab-count:1">&nbsp;&nbsp; </span>b</p>', ['a\tb']],
  ])('%s', (_, source, wanted) => expect(shown(source)).toEqual(wanted));

  it('that are hidden are told, not read', () => {
    const source = '<style>.x { display: none }</style><p>a</p><p class="x">b</p><p style="mso-hide:all">c</p><div hidden>d</div>';
    expect([shown(source), codes(source), read(source).warnings[0]?.message]).toEqual([['a'], ['hidden-text'], expect.stringContaining('bcd')]);
  });
});

describe('how a page looks', () => {
  it.each<[string, string, { bold?: true; centred?: true; outline?: number; contents?: true }]>([
    ['a heading', '<h2>a</h2>', { bold: true, outline: 1 }],
    ['an outline level of Word', '<p style="mso-outline-level:3">a</p>', { outline: 2 }],
    ['a centred bold line', '<center><b>a</b></center>', { bold: true, centred: true }],
    ['a class', '<style><!-- p.Giua, li.Giua { text-align:center; font-weight: 700 } --></style><p class="Giua x">a</p>', { bold: true, centred: true }],
    ['an id within a media query', '<style>@import "x"; @media screen { #a { text-align: center } } @media print { p { font-weight: bold } }</style><p id=a>a</p>', { centred: true }],
    ['the attribute before the style sheet', '<style>p { text-align: left }</style><p align=center>a</p>', { centred: true }],
    ['a style before the attribute', '<p align=center style="text-align:justify">a</p>', {}],
    ['a table in a centred block', '<div align=center><table><tr><td>a</table></div>', {}],
    ['a bold heading behind a plain quotation mark', '<p>“<b>Điều 1.</b></p>', { bold: true }],
    ['a line that is bold in part', '<p><b>Điều 1.</b> Phạm vi</p>', {}],
    ['words made plain within bold ones', '<b><p style="font-weight:normal">a</p></b>', {}],
    ['an entry of a table of contents', '<p class=MsoToc1>a</p>', { contents: true }],
  ])('%s', (_, source, wanted) => {
    const { bold, centred, outline, contents } = lines(source)[0] ?? {};
    expect({ bold, centred, outline, contents }).toEqual({ bold: undefined, centred: undefined, outline: undefined, contents: undefined, ...wanted });
  });
});

describe('lists of a page', () => {
  it.each<[string, string, string[]]>([
    ['count', '<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['count within each other', '<ol><li>a<ol type=a><li>b<li>c</ol><li>d</ol>', ['1. a', 'a. b', 'b. c', '2. d']],
    ['start where they say', '<ol start=5><li>a<li value=9>b<li>c</ol>', ['5. a', '9. b', '10. c']],
    ['count down', '<ol reversed><li>a<li>b</ol>', ['2. a', '1. b']],
    ['take their signs from type and style', '<ol type=I><li>a</ol><ol style="list-style: lower-roman inside"><li>b</ol><ol start=28 style="list-style-type:upper-alpha"><li>c</ol>', ['I. a', 'i. b', 'AB. c']],
    ['have bullets', '<ul><li>a</ul>', ['• a']],
    ['show no sign where they are told so', '<ul style="list-style:none"><li>a</ul>', ['a']],
    ['number the first paragraph of an item', '<ol><li><p>a</p><p>b</p></ol>', ['1. a', 'b']],
    ['keep a number that has no words', '<ol><li><li>b</ol>', ['1.', '2. b']],
  ])('%s', (_, source, wanted) => expect(shown(source)).toEqual(wanted));

  it('have their depth', () => expect(lines('<ol><li>a<ol><li>b</ol></ol>').map((l) => l.level)).toEqual([0, 1]));
  it.each([['<span style="font-family:Symbol">·</span>', '•'], ['o', '○']])('of Word have their bullets: %s', (sign, label) =>
    expect(lines(`<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span>a</p>`)).toEqual([{ index: 0, text: 'a', label, level: 0 }]));
  it('of Word are read as Word printed them', () => {
    const number = (text: string) => `<![if !supportLists]><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>`;
    expect(lines(`<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>${number('Điều 4.')}Hồ sơ</p><p style='mso-list:l0 level2 lfo1'>${number('a)')}Đơn</p>`))
      .toEqual([{ index: 0, text: 'Hồ sơ', label: 'Điều 4.', level: 0 }, { index: 1, text: 'Đơn', label: 'a)', level: 1 }]);
  });
});

describe('tables of a page', () => {
  const cells = (source: string) => lines(source).map(({ text, cell }) => (cell === undefined ? text : `${text}@${cell.table},${cell.row},${cell.column}`));
  it.each<[string, string, string[]]>([
    ['are read row by row', '<table><tr><th>STT<th>Tên<tr><td>1<td>Đơn</table>sau', ['STT@0,0,0', 'Tên@0,0,1', '1@0,1,0', 'Đơn@0,1,1', 'sau']],
    ['leave room for cells of several columns and rows', '<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e</table>', ['a@0,0,0', 'b@0,0,1', 'c@0,0,3', 'd@0,1,1', 'e@0,1,2']],
    ['may be nested', '<table><tr><td>a<table><tr><td>b</table>c</table>', ['a@0,0,0', 'b@1,0,0', 'c@0,0,0']],
    ['that only set out the page are none', '<table role=presentation><tr><td>a<table><tr><td>b</table></table>', ['a', 'b@1,0,0']],
  ])('%s', (_, source, wanted) => expect(cells(source)).toEqual(wanted));
});

describe('tracked changes of a page', () => {
  const source = '<p>trong <del cite="mailto:Nguy%E1%BB%85n%20Lan" datetime="2026-11-20T08:00">15</del><ins title="Minh">10</ins> ngày</p><p><ins cite="mailto:%zz">thêm</ins></p>';
  it('are shown as accepted or as rejected', () => expect([shown(source), shown(source, 'rejected')]).toEqual([['trong 10 ngày', 'thêm'], ['trong 15 ngày']]));
  it('are counted, with their authors', () => expect(read(source).trackedChanges).toEqual({ insertions: 2, deletions: 1, authors: ['Nguyễn Lan', 'Minh', '%zz'], view: 'accepted' }));
});

describe('what stands beside a page of Word', () => {
  it('are comments with their words and answers', () => {
    const comment = (n: number, text: string, more = '') => `<div style='mso-element:comment'><div id="_com_${n}"><span style='mso-comment-author:"Lan; Sở";${more}'><a name="_msocom_${n}"></a><p class=MsoCommentText><a href="#_msoanchor_${n}">[L${n}]</a>${text}</p></span></div></div>`;
    const page = `<p>Hồ sơ <a style='mso-comment-reference:L_1;mso-comment-date:20261120T0815'>gồm đơn</a><span><a href="#_msocom_1">[L1]</a></span>.</p><div style='mso-element:comment-list'>${comment(1, 'Thừa?', 'mso-comment-done:yes')}${comment(2, 'Không.', 'mso-comment-parent:1')}</div>`;
    expect(read(page)).toMatchObject({
      lines: [{ text: 'Hồ sơ gồm đơn.' }],
      comments: [{ author: 'Lan; Sở', date: '2026-11-20T08:15:00', text: 'Thừa?', quote: 'gồm đơn', line: 0, resolved: true, replies: [{ author: 'Lan; Sở', text: 'Không.' }] }],
    });
  });
  it('leave no spaces behind in the words', () => {
    const sign = `<span class=MsoCommentReference><span><a style='mso-comment-reference:K_1'>&nbsp;</a><span style='mso-special-character:comment'>&nbsp;<![if !supportAnnotations]><a href="#_msocom_1">[K1]</a><![endif]></span></span></span>`;
    expect(read(`<p>Hồ <a style='mso-comment-reference:K_1'>sơ</a>${sign} gồm<span class=MsoCommentReference>: đơn</span></p><div id="_com_1"><p>Thừa?</p></div>`))
      .toMatchObject({ lines: [{ text: 'Hồ sơ gồm: đơn' }], comments: [{ text: 'Thừa?', quote: 'sơ', line: 0 }] });
  });
  it('are notes, which stay where they are when nothing refers to them', () => {
    const note = (n: number) => `<div style='mso-element:footnote' id=ftn${n}><p><a href="#_ftnref${n}" name="_ftn${n}">[${n}]</a> Công báo ${n}</p></div>`;
    expect(read(`<p>Luật<a href="#_ftn1" name="_ftnref1">[1]</a> này</p>${note(1)}${note(2)}`)).toMatchObject({ lines: [{ text: 'Luật này' }, { text: '[2] Công báo 2' }], notes: [{ text: 'Công báo 1', line: 0 }] });
  });
  it('are notes of LibreOffice too', () =>
    expect(read('<p>Luật<a href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a href="#sdfootnote1anc">1</a>Công báo</p></div>').notes).toEqual([{ text: 'Công báo', line: 0 }]));
  it('are comments of LibreOffice, of which it tells no author; of other pages they are nothing', () => {
    const page = '<p>Hồ sơ<!-- Thừa? --> B<img align=left>\nỘ</p>';
    expect(read(`<meta name=generator content="LibreOffice 7.4">${page}`)).toMatchObject({ lines: [{ text: 'Hồ sơ BỘ' }], comments: [{ author: '', text: 'Thừa?', quote: '', line: 0 }] });
    expect(read(page)).toMatchObject({ lines: [{ text: 'Hồ sơ B Ộ' }], comments: [] });
  });
  it('are headers and pictures, which are told', () => expect(codes('<div style="mso-element:header"><p>LUẬT SƯ A</p></div><p>a<img></p>')).toEqual(['pictures', 'margins']));
});

describe('the encoding of a page', () => {
  const bytes = (text: string, encode: (letter: string) => number[]) => Uint8Array.from(Array.from(text).flatMap(encode));
  const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
  it('is its byte mark', () => expect(shown(Uint8Array.from([0xff, 0xfe, ...Buffer.from('<p>Điều 1.</p>', 'utf16le')]))).toEqual(['Điều 1.']));
  it('is what the page says', () => expect(shown(latin('<meta charset="windows-1258"><p>\u00d0i\u00ea\u00ccu 1.</p>'))).toEqual(['Điều 1.']));
  it('is UTF-8 where the bytes are, whatever the page says', () => expect(shown('<meta charset="windows-1252"><p>Điều 1. Phạm vi</p>')).toEqual(['Điều 1. Phạm vi']));
  it('is windows-1258 where nothing is said and the words are then Vietnamese', () => {
    const page = '<p>Quy\u00ea\u00ec\u00eet \u00f0i\u00f2nh v\u00e0 \u00f0i\u00ea\u00ccu kho\u00e2\u00d2n n\u00e0y c\u00f9\u00d2a</p>';
    expect(read(latin(page))).toMatchObject({ warnings: [{ code: 'encoding' }] });
    expect(shown(latin(page))[0]).toContain('định và điều');
  });
  it('tells of bytes that make no sense in it', () => expect(read(bytes('<p>Điều 1. Phạm vi điều chỉnh\u0000</p>', (c) => (c === '\u0000' ? [0xc3] : [...strToU8(c)])))).toMatchObject({ warnings: [{ code: 'encoding' }] }));
});

describe('a mail archive', () => {
  const archive = (head: string, body: string) => strToU8(`MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="----=_X"\r\n\r\nlời mở\r\n------=_X\r\nContent-Location: file:///a.htm\r\n${head}\r\n\r\n${body}\r\n------=_X\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------=_X--\r\n`);
  const text = (bytes: Uint8Array) => {
    const result = readMhtml(bytes, 'accepted');
    return result.ok ? result.value.lines.map((l) => l.text) : result.error;
  };
  it.each<[string, Uint8Array, string[] | string]>([
    ['in quoted-printable', archive('Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable', '<p class=3D"x">=C4=90i=E1=BB=81u 1=\r\n. a</p>'), ['Điều 1. a']],
    ['in base64', archive('Content-Transfer-Encoding: base64\r\nContent-Type: text/html', Buffer.from('<p>Điều 1.</p>').toString('base64')), ['Điều 1.']],
    ['without a page', archive('Content-Type: text/plain', 'a'), 'broken-document'],
  ])('%s', (_, bytes, wanted) => expect(text(bytes)).toEqual(wanted));
});

describe('any page', () => {
  const word = fc.constantFrom('Điều', 'khoản', 'hồ sơ', 'đơn', 'a)', '1.');
  const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const tag = fc.constantFrom('p', 'div', 'b', 'span', 'li', 'ol', 'ul', 'table', 'td', 'center', 'h1', 'ins', 'a', 'pre', 'section', 'font', 'blockquote');
  const block = fc.letrec((tie) => ({ block: fc.oneof({ maxDepth: 5 }, text, fc.tuple(tag, fc.array(tie('block') as fc.Arbitrary<string>, { minLength: 1, maxLength: 3 })).map(([t, inner]) => `<${t}>${inner.join('<br>')}</${t}>`)) })).block as fc.Arbitrary<string>;
  const letters = (s: string) => Array.from(s.replace(/\s+/g, '')).sort().join('');

  it('keeps every letter', () => {
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const source = blocks.join('<p>');
      expect(letters(lines(source).map((l) => l.text).join(''))).toBe(letters(source.replace(/<[^>]*>/g, '')));
    }), { numRuns: 300 });
  });
  it('never makes the reader throw, however its pieces are put together', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<table>', '</table>', '<tr>', '<td colspan=99999 rowspan=99999>', '<ol start=-5 reversed>', '<li value=x>', '</ol>', 'Điều 1.', '<ins>', '</ins>', '<del cite="mailto:%E1">', '<![if !supportLists]>', '<!--', '-->', '<style>p{', '}', '</style>', '<a href="#_ftn1">', '<div id=ftn1>', '<div id=_com_1>', '<svg>', '<math>', '&#0;', '&#xD800;', '<template>', '<frameset>', '<plaintext>', '<p style="mso-list:Ignore">', '<span style=\'a:";b\'>', '<select>', '<option>');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom<RevisionView>('accepted', 'rejected'), (pieces, view) => typeof readHtml(strToU8(pieces.join('')), view).ok === 'boolean'), { numRuns: 500 });
  });
  it('of nothing but open tags is turned away, and soon', () => expect(readHtml(strToU8('<div>'.repeat(200_000)), 'accepted')).toEqual({ ok: false, error: 'broken-document' }));
  it('may be nested as deep as real pages are', () => expect(shown(`${'<div>'.repeat(2_000)}a`)).toEqual(['a']));
});
