import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/adapters/files/read-text';
import { readXml, xmlBytes } from '@/lib/adapters/files/xml';

function events(source: string): string[] | string {
  const seen: string[] = [];
  const fault = readXml(xmlBytes(Buffer.from(source)), {
    open: (name, attributes) => seen.push(`<${[name, ...attributes.all().map(([k, v]) => `${k}=${v}`)].join(' ')}`),
    close: (name) => seen.push(`/${name}`),
    text: (text) => seen.push(text),
  });
  return fault ?? seen;
}

describe('the XML reader', () => {
  it('gives elements, attributes and text', () => expect(events('<?xml version="1.0"?><a b="1"><c d=\'x y\'/>Điều</a>')).toEqual(['<a b=1', '<c d=x y', '/c', 'Điều', '/a']));
  it('decodes entities, references, CDATA and letters of every length', () => expect(events('<a>&lt;&#273;&#x1EC1; <![CDATA[<ề>]]> 😀</a>')).toEqual(['<a', '<đề ', '<ề>', ' 😀', '/a']));
  it('leaves entities alone that it does not know', () => expect(events('<a>&b;</a>')).toEqual(['<a', '&b;', '/a']));
  it('is not misled by ">" in a value', () => expect(events('<a b="1>2"/>')).toEqual(['<a b=1>2', '/a']));
  it.each([['<a><b></a></b>', 'malformed'], ['<a>', 'malformed'], ['', 'malformed'], ['<a/><b/>', 'malformed'], ['x<a/>', 'malformed'], ['<a b="', 'malformed'], ['<!DOCTYPE a><a/>', 'doctype'], ['<a>'.repeat(300), 'too-deep']])(
    'finds the fault in %s', (source, fault) => expect(events(source)).toBe(fault));
  it('reads one attribute by its name, wherever it stands', () => {
    const values: (string | undefined)[] = [];
    readXml(xmlBytes(Buffer.from('<a w:val="1" w:id="Đ" val="3"/>')), { open: (_, a) => values.push(a.get('w:val'), a.get('w:id'), a.get('val'), a.get('none')), close: () => undefined, text: () => undefined });
    expect(values).toEqual(['1', 'Đ', '3', undefined]);
  });
});

describe('plain text', () => {
  const lines = (text: string, markdown: boolean) => {
    const read = readText({ text, doubt: null }, markdown);
    return read.ok ? read.value.lines : read.error;
  };

  it('is a line a line, blank ones left out', () => expect(lines('Điều 1.\r\n\r\n  1. Hồ sơ ', false)).toEqual([{ index: 0, text: 'Điều 1.' }, { index: 1, text: '1. Hồ sơ' }]));
  it('keeps no marks of Markdown, but what they say', () => expect(lines('## Điều 1. Phạm vi\n**Chương I**\nrất **đậm**', true)).toEqual([
    { index: 0, text: 'Điều 1. Phạm vi', bold: true }, { index: 1, text: 'Chương I', bold: true }, { index: 2, text: 'rất đậm' }]));
});
