import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '@/lib/adapters/files/docx/read-docx';
import { docxFiles, list, num, numbered, p } from '../../support/docx';
import { readBytes } from '../../support/read-docx';

const NUMBERING = { numbering: list([['decimal', 'Điều %1.']]) + num() };
const files = (): Record<string, Uint8Array> => docxFiles(numbered('Phạm vi'), NUMBERING);
const label = (bytes: Uint8Array): string | undefined => readBytes(bytes).lines[0]?.label;
/** The parts, each changed as text. */
const changed = (change: (xml: string) => string): Uint8Array => zipSync(Object.fromEntries(Object.entries(files()).map(([name, bytes]) => [name, strToU8(change(strFromU8(bytes)))])));
const utf16 = (text: string, mark: boolean): Uint8Array => new Uint8Array([...(mark ? [0xff, 0xfe] : []), ...Buffer.from(text, 'utf16le')]);

describe('a .docx as other programs write it', () => {
  it.each<[string, () => Uint8Array]>([
    ['strict, with namespaces of its own', () => changed((xml) => xml.replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'))],
    ['with other prefixes', () => changed((xml) => xml.replace(/(<\/?|\s)w:/g, '$1ns0:').replaceAll('xmlns:w=', 'xmlns:ns0='))],
    ['without prefixes', () => changed((xml) => xml.replace(/(<\/?)w:/g, '$1').replaceAll('xmlns:w=', 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w='))],
    ['in UTF-16', () => zipSync(Object.fromEntries(Object.entries(files()).map(([name, bytes]) => [name, utf16(strFromU8(bytes), true)])))],
    ['in UTF-16 without a mark', () => zipSync(Object.fromEntries(Object.entries(files()).map(([name, bytes]) => [name, utf16(strFromU8(bytes), false)])))],
    ['with its main part under another name', () => zipSync(docxFiles(numbered('Phạm vi'), { ...NUMBERING, main: 'word/document2.xml' }))],
    ['with names in another case', () => zipSync(Object.fromEntries(Object.entries(files()).map(([name, bytes]) => [name.replace('word/', 'Word/').replace('numbering', 'Numbering'), bytes])))],
    ['with its names from the root', () => zipSync(Object.fromEntries(Object.entries(files()).map(([name, bytes]) => [`/${name}`, bytes])))],
    ['without relations of the package', () => { const { '_rels/.rels': _, ...rest } = files(); return zipSync(rest); }],
    ['stored without packing', () => zipSync(files(), { level: 0 })],
  ])('%s', (_, bytes) => expect(label(bytes())).toBe('Điều 1.'));

  it('knows the main part by its content type where nothing else says it', () => {
    const { '_rels/.rels': _, 'word/document.xml': main, ...rest } = files();
    const types = '<Types><Override PartName="/word/body.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    expect(readBytes(zipSync({ ...rest, '[Content_Types].xml': strToU8(types), 'word/body.xml': main! })).lines[0]?.text).toBe('Phạm vi');
  });
  it('is told from a spreadsheet that is packed like one', () => {
    const parts = files();
    parts['word/document.xml'] = strToU8('<x:workbook xmlns:x="y"/>');
    expect(readDocx(zipSync(parts), 'accepted')).toEqual({ ok: false, error: 'other-office' });
  });
  it('says what cannot be read where a part beside the text is broken', () => {
    const broken = { ...files(), 'word/numbering.xml': strToU8('<w:numbering>') };
    const file = readBytes(zipSync(broken));
    expect(file.lines.map((l) => [l.label, l.text])).toEqual([[undefined, 'Phạm vi']]);
    expect(file.warnings).toEqual([{ code: 'broken-part', line: null, message: expect.stringContaining('số tự động') as string }]);
  });
  it('keeps what its header says as a warning', () => {
    expect(readBytes(zipSync(docxFiles(p('Điều 1.'), { header: p('Dự thảo lần 2') }))).warnings).toMatchObject([{ code: 'margins', message: expect.stringContaining('Dự thảo lần 2') as string }]);
  });
});

/** A zip with one entry in the form of zip64: sizes and places stand in fields of 64 bits. */
function zip64(plain: Uint8Array): Uint8Array {
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const end = plain.length - 22;
  const start = view.getUint32(end + 16, true);
  const heads: Uint8Array[] = [];
  for (let at = start; at < end; ) {
    const [name, extra, note] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const head = new Uint8Array(46 + name + 28);
    head.set(plain.subarray(at, at + 46 + name));
    const fields = new DataView(head.buffer);
    fields.setUint16(30, 28, true);
    fields.setUint16(32, 0, true);
    fields.setUint32(46 + name, 0x0018_0001, true);
    for (const [i, field] of [24, 20, 42].entries()) {
      fields.setUint32(46 + name + 4 + i * 8, fields.getUint32(field, true), true);
      fields.setUint32(field, 0xffffffff, true);
    }
    heads.push(head);
    at += 46 + name + extra + note;
  }
  const size = heads.reduce((sum, head) => sum + head.length, 0);
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setUint32(32, heads.length, true);
  tail.setUint32(40, size, true);
  tail.setUint32(48, start, true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setUint32(56 + 8, start + size, true);
  tail.setUint32(76, 0x06054b50, true);
  for (const field of [8, 10]) tail.setUint16(76 + field, 0xffff, true);
  for (const field of [12, 16]) tail.setUint32(76 + field, 0xffffffff, true);
  return new Uint8Array([...plain.subarray(0, start), ...heads.flatMap((head) => [...head]), ...new Uint8Array(tail.buffer)]);
}

describe('a zip as other programs write it', () => {
  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['as zip64', zip64],
    ['with something in front of it', (bytes) => new Uint8Array([...strToU8('#!/bin/sh\n'), ...bytes])],
    ['as zip64 with something in front of it', (bytes) => new Uint8Array([...strToU8('#!/bin/sh\n'), ...zip64(bytes)])],
    ['with sizes only behind the entries', (bytes) => {
      const copy = bytes.slice();
      const view = new DataView(copy.buffer);
      for (let at = 0; at + 30 < copy.length; at++) if (view.getUint32(at, true) === 0x04034b50) {
        view.setUint16(at + 6, view.getUint16(at + 6, true) | 8, true);
        for (const field of [14, 18, 22]) view.setUint32(at + field, 0, true);
      }
      return copy;
    }],
  ])('%s', (_, change) => expect(label(change(zipSync(files())))).toBe('Điều 1.'));
});
