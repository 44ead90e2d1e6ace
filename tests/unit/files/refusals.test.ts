import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDraftFile } from '@/lib/adapters/files/read-draft-file';
import { openZip } from '@/lib/adapters/files/zip';
import { docx, list, num, numbered, p, run, table } from '../../support/docx';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => Array.from(text, (c) => [c.charCodeAt(0), 0]).flat();
const zipped = (files: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const code = async (bytes: Uint8Array, maxBytes?: number): Promise<string> => {
  const result = await readDraftFile(bytes, 'du-thao.docx', maxBytes === undefined ? {} : { maxBytes });
  return result.ok ? 'read' : result.error.code;
};

/** A .docx whose directory declares another unpacked size for the main part than it has. */
function lyingAboutSize(declared: number): Uint8Array {
  const bytes = docx(p('Điều 1. '.repeat(2_000)));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === 'word/document.xml') view.setUint32(at + 24, declared, true);
  }
  return bytes;
}

describe('refusals', () => {
  const cases: [string, Uint8Array, string][] = [
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['the beginning of an old office file', new Uint8Array([...OLE, ...new Array<number>(600).fill(0)]), 'broken-document'],
    ['an encrypted .docx', new Uint8Array([...OLE, ...new Array<number>(600).fill(0), ...utf16('EncryptedPackage')]), 'encrypted'],
    ['a PDF that ends after its first line', strToU8('%PDF-1.7 …'), 'broken-document'],
    ['bytes of no kind', new Uint8Array([1, 2, 3, 0, 255]), 'not-a-document'],
    ['XML of no kind that is known', strToU8('<?xml version="1.0"?><invoice/>'), 'not-a-document'],
    ['Word in one XML file', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package/>'), 'word-xml'],
    ['a web page without a word', strToU8('<!DOCTYPE html><p> </p>'), 'no-text'],
    ['a cut-off zip', docx(p('x')).subarray(0, 200), 'broken-zip'],
    ['a spreadsheet', zipped({ 'xl/workbook.xml': '<x/>' }), 'other-office'],
    ['a body that is no XML', zipped({ 'word/document.xml': '<w:document><w:p></w:document>' }), 'broken-document'],
    ['a body with a document type', zipped({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' }), 'forbidden-xml'],
    ['elements nested without end', zipped({ 'word/document.xml': '<w:p>'.repeat(5_000) }), 'broken-document'],
    ['a document without a word', docx(p('')), 'no-text'],
    ['text of blanks', strToU8(' \n\t\n'), 'no-text'],
  ];
  it.each(cases)('turns away %s', async (_, bytes, wanted) => expect(await code(bytes)).toBe(wanted));

  it('turns away a file over the limit, which can be set', async () => {
    expect(await code(docx(p('x')), 100)).toBe('too-large');
    expect(await code(docx(p('x')), 100_000)).toBe('read');
  });
  it('say in Vietnamese which file it is and what to do', async () => {
    const result = await readDraftFile(strToU8('%PDF-'), 'Dự thảo.pdf');
    expect(result.ok ? '' : result.error.sentence).toMatch(/^Tệp “Dự thảo\.pdf” .*Hãy .*\.docx/);
  });
  it('tell by content: a text called .docx is read, a .docx called .txt too', async () => {
    expect(await readDraftFile(strToU8('Điều 1. Phạm vi'), 'a.docx')).toMatchObject({ ok: true, value: { format: 'text' } });
    expect(await readDraftFile(docx(p('Điều 1.')), 'a.txt')).toMatchObject({ ok: true, value: { format: 'docx' } });
    expect(await readDraftFile(strToU8('<akomaNtoso><act><body><article><num>Điều 1.</num></article></body></act></akomaNtoso>'), 'a.docx')).toMatchObject({ ok: true, value: { format: 'akn' } });
  });
});

describe('zip bombs', () => {
  const LIMITS = { entries: 10, total: 100_000, ratio: 50, ratioFrom: 1_000 };
  it('are known by the number of entries', () => expect(openZip(zipped(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}`, 'x']))), LIMITS)).toMatchObject({ error: 'bomb' }));
  it('are known by the sizes they declare', () => expect(openZip(zipSync({ a: [new Uint8Array(200_000), { level: 0 }] }), LIMITS)).toMatchObject({ error: 'bomb' }));
  it('are known by how densely they are packed', () => expect(openZip(zipped({ a: '0'.repeat(90_000) }), LIMITS)).toMatchObject({ error: 'bomb' }));
  it('are known while unpacking where the declared size is a lie', async () => expect(await code(lyingAboutSize(500))).toBe('zip-bomb'));
  it('are no small files: a part that holds less than declared is only broken', async () => expect(await code(lyingAboutSize(4_000_000))).toBe('broken-zip'));
  it('do not exist in ordinary drafts', async () => expect(await code(docx(p('Điều 1. '.repeat(200_000))))).toBe('read'));
});

describe('any bytes at all', () => {
  const sample = docx(numbered('Phạm vi') + p(run('Hồ sơ', '<w:b/>')) + table([['a', 'b'], ['c', 'd']]), { numbering: list([['decimal', 'Điều %1.']]) + num() });
  it('never make the reader throw', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => typeof (await readDraftFile(bytes, 'x')).ok === 'boolean'));
  });
  it('never make it throw either where they are a .docx with some bytes changed', async () => {
    const change = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const bytes = sample.slice();
        for (const [at, value] of changes) bytes[at] = value;
        return typeof (await readDraftFile(bytes, 'x')).ok === 'boolean';
      }),
      { numRuns: 300 },
    );
  });
  it('never make it throw inside a well-packed part', async () => {
    const piece = fc.constantFrom('<w:p>', '</w:p>', '<w:r>', '</w:r>', '<w:t>', '</w:t>', 'Điều 1.', '<w:tbl>', '<w:tr>', '</w:tbl>', '<w:numId w:val="1"/>', '<w:ilvl w:val="x"/>', '&#0;', '&x;', '<![CDATA[a]]>', '<!-- -->', '<w:del>', '</w:del>', '"', '<');
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => typeof (await readDraftFile(docx(pieces.join('')), 'x')).ok === 'boolean'), { numRuns: 300 });
  });
});
