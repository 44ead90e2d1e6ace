import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '@/lib/adapters/files/encodings';
import { readDraftFile } from '@/lib/adapters/files/read-draft-file';
import { sniff } from '@/lib/adapters/files/sniff';
import { docx, p } from '../../support/docx';
import { flatOdt, odt, op } from '../../support/odt';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const DRAFT = 'Điều 1. Phạm vi điều chỉnh\nQuyết định này quy định về hồ sơ của người nộp và các thủ tục tại cơ quan nhà nước.\n';
/** The same words, typed for a font of ABC. */
const TYPED = '§iÒu 1. Ph¹m vi ®iÒu chØnh\nQuyÕt ®Þnh nµy quy ®Þnh vÒ hå s¬ cña ng­êi nép vµ c¸c thñ tôc t¹i c¬ quan nhµ n­íc.\n';

describe('content is told by the bytes', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a .docx', docx(p('a')), 'zip'],
    ['an .odt', odt(op('a')), 'odt'],
    ['an .odt whose media type is not its first entry', zipSync({ 'content.xml': strToU8(flatOdt(op('a'))), mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'odt'],
    ['a spreadsheet of OpenDocument', odt('', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'odt'],
    ['a zip with something in front', Uint8Array.from([0, 0, 1, ...docx(p('a'))]), 'zip'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['a PDF with something in front', Uint8Array.from([0, 1, 2, 3, ...strToU8('\n%PDF-1.7\n')]), 'pdf'],
    ['RTF', latin('{\\rtf1 \u00e9}'), 'rtf'],
    ['a flat OpenDocument text', strToU8(flatOdt(op('a'))), 'flat-odt'],
    ['Akoma Ntoso', strToU8('<?xml version="1.0"?><!-- x --><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>'), 'akn'],
    ['Akoma Ntoso with a prefix and no declaration', strToU8('<an:akomaNtoso/>'), 'akn'],
    ['Word 2003 XML', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), 'word-xml'],
    ['Flat OPC', strToU8('<pkg:package/>'), 'word-xml'],
    ['other XML', strToU8('<?xml version="1.0"?><rss/>'), 'markup'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
    ['bytes of no kind', Uint8Array.from({ length: 2_000 }, (_, i) => (i * 7_919) % 256), 'binary'],
    ['text with one broken byte', Uint8Array.from([...strToU8(DRAFT.repeat(20)), 0xc3, 0x0a]), 'text'],
    ['a mail archive', strToU8('From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b'), 'mhtml'],
    ['a letter that speaks of mail', strToU8('Kính gửi: Sở\nNội dung MIME-Version: 1.0'), 'text'],
  ])('%s', (_, bytes, kind) => expect(sniff(bytes)).toBe(kind));
});

describe('a page is told from a text with a stray "<"', () => {
  it.each<[string, string, 'html' | 'text']>([
    ['a document type', '<!DOCTYPE html><p>a', 'html'],
    ['XHTML with comments in front', '<?xml version="1.0"?>\n<!-- x -->\n<html xmlns="http://www.w3.org/1999/xhtml"/>', 'html'],
    ['a head alone', '<meta charset="utf-8">\nĐiều 1.', 'html'],
    ['a piece of a page', '<p>Điều 1.</p>\n<p>1. Hồ sơ</p>', 'html'],
    ['a piece of a page behind a comment', '<!-- lưu từ cổng -->\n<div class="toanvan"><p>Điều 1.</p></div>', 'html'],
    ['a table', '<table><tr><td>a</td></tr></table>', 'html'],
    ['lines with breaks', '<b>Điều 1.</b><br>\n1. Hồ sơ<br>\n2. Thời hạn<br>\n', 'html'],
    ['Markdown with a picture in tags', '<p align="center"><img src="a.png"></p>\n\n# Quyết định\n\nĐiều 1. Phạm vi điều chỉnh của Quyết định\n', 'text'],
    ['Markdown behind a comment', '<!-- TOC -->\n# Quyết định\n', 'text'],
    ['an address in angle brackets', '<https://example.vn> là địa chỉ', 'text'],
    ['a comparison', '<5 ngày làm việc kể từ ngày nhận đủ hồ sơ', 'text'],
    ['a placeholder', '<Tên cơ quan> ban hành Quyết định', 'text'],
  ])('%s', (_, source, kind) => expect(sniff(strToU8(source))).toBe(kind));
});

describe('the encoding of a text', () => {
  const utf16 = (text: string, big = false) => {
    const bytes = Buffer.from(text, 'utf16le');
    return Uint8Array.from(big ? bytes.swap16() : bytes);
  };
  it.each<[string, Uint8Array]>([
    ['UTF-8', strToU8(DRAFT)],
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(DRAFT)])],
    ['UTF-16 with its mark', utf16(`\ufeff${DRAFT}`)],
    ['UTF-16 without a mark', utf16(DRAFT)],
    ['UTF-16 without a mark, high byte first', utf16(DRAFT, true)],
  ])('%s', (_, bytes) => {
    expect(sniff(bytes)).toBe('text');
    expect(decodeBytes(bytes)).toEqual({ text: DRAFT, doubt: null });
  });
  it.each<[string, Uint8Array, RegExp]>([
    ['an old font in bytes', latin(TYPED), /TCVN3/],
    ['an old font, since then stored as UTF-8', strToU8(TYPED), /TCVN3/],
    ['windows-1258', latin('Quy\u00ea\u00ect \u00f0i\u00f2nh na\u00ccy cu\u00d2a ng\u00fd\u00f5\u00cci va\u00cc ca\u00ecc \u00f0i\u00ea\u00ccu'), /windows-1258/],
  ])('%s is found by the words that come out, and told', (_, bytes, named) => {
    expect(sniff(bytes)).toBe('text');
    const { text, doubt } = decodeBytes(bytes);
    expect(doubt).toMatch(named);
    expect(text.normalize('NFC')).toMatch(/định này/);
  });
  it('of an old font is not seen in a text of another language', () => {
    const french = 'Le règlement a été adopté à l’unanimité; il entre en vigueur dès sa publication, où que ce soit.';
    expect(decodeBytes(strToU8(french))).toEqual({ text: french, doubt: null });
  });
});

describe('the door', () => {
  const texts = async (bytes: Uint8Array) => {
    const read = await readDraftFile(bytes, 'du-thao.doc');
    return read.ok ? [read.value.format, ...read.value.lines.map((l) => l.text), ...read.value.warnings.map((w) => w.code)] : read.error.code;
  };
  it.each<[string, Uint8Array, string[]]>([
    ['an OpenDocument text', odt(op('Điều 1.')), ['odt', 'Điều 1.']],
    ['a flat OpenDocument text', strToU8(flatOdt(op('Điều 1.'))), ['odt', 'Điều 1.']],
    ['a page', strToU8('<p>Điều 1.</p>'), ['html', 'Điều 1.']],
    ['a mail archive', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Điều 1.</p>\n--b--\n'), ['html', 'Điều 1.']],
    ['a text in an old font', latin(TYPED.split('\n').slice(1).join('\n')), ['text', 'Quyết định này quy định về hồ sơ của người nộp và các thủ tục tại cơ quan nhà nước.', 'encoding']],
  ])('reads %s, whatever its name', async (_, bytes, wanted) => expect(await texts(bytes)).toEqual(wanted));
});
