import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDoc } from '@/lib/adapters/files/doc/read-doc';
import { bold, doc, type DocParts, field, inList, inserted, p, type Paragraph, run, special, table } from '../../support/doc';
import { ole } from '../../support/ole';

const BODY: readonly Paragraph[] = [
  p('Điều 1. Phạm vi', inList(1)), p([run('Khoản', bold), run(' một\x02\x05'), run('thêm', inserted())], inList(1, 1)), ...table([['STT', 'Tên'], ['1', 'Hồ sơ']]),
  p([...field('PAGE', '1'), run('\x08', special)]), ...Array.from({ length: 30 }, (_, i) => p(`Điều ${i}`, inList(1))),
];
const PARTS: DocParts = {
  lists: [[{ format: 0, text: 'Điều %1.' }, { format: 4, text: '%2)' }]], authors: ['Lan'], footnotes: ['chú thích'],
  comments: [{ author: 'Lan', text: 'Xem', quote: 'Khoản' }], boxes: ['khung'], header: 'Sở Tư pháp', styles: [{ characters: [bold] }, { base: 0 }],
};
const SAMPLE = doc(BODY, PARTS);

const outcome = async (bytes: Uint8Array): Promise<string> => {
  const read = await readDoc(bytes, 'accepted');
  return read.ok ? 'read' : read.error;
};

describe('files that are no Word document of 1997 to 2003', () => {
  const cases: [string, Uint8Array, string][] = [
    ['one of Word 6 or 95', doc(BODY, { version: 0x68 }), 'old-word'],
    ['one with a password', doc(BODY, { flags: 0x0100 }), 'encrypted'],
    ['a spreadsheet', ole({ Workbook: new Uint8Array(5_000) }), 'other-office'],
    ['a container without a directory', ole({}).fill(0, 512), 'broken-document'],
    ['one that was cut off', SAMPLE.subarray(0, SAMPLE.length >> 1), 'broken-document'],
    ['one whose head is gone', ole({ WordDocument: new Uint8Array(5_000) }), 'broken-document'],
    ['one without a word', doc([p('')]), 'no-text'],
    ['one with more paragraphs than anybody wrote', doc([p('\r'.repeat(400_001))]), 'too-long'],
  ];
  it.each(cases)('are refused: %s', async (_, bytes, code) => expect(await outcome(bytes)).toBe(code));

  it('are refused where a chain of sectors runs in a circle', async () => {
    const bytes = SAMPLE.slice();
    const view = new DataView(bytes.buffer);
    const fat = 512 * (1 + view.getUint32(76, true));
    for (let at = fat; at < fat + 512; at += 4) view.setUint32(at, 0, true);
    expect(await outcome(bytes)).toBe('broken-document');
  });
});

describe('a damaged .doc', () => {
  it('is read with a warning where only formatting is lost', async () => {
    const read = await readDoc(doc([p('Điều 1. Phạm vi')], { cut: 512 }), 'accepted');
    expect(read).toMatchObject({ ok: true, value: { warnings: [{ code: 'damaged-formatting' }] } });
    expect(read.ok && read.value.lines[0]?.text).toBe('Điều 1. Phạm vi');
  });
  it('never makes the reader throw or hang, whatever bytes are changed', async () => {
    expect(await outcome(SAMPLE)).toBe('read');
    const at = fc.nat(SAMPLE.length - 5);
    const value = fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(at, value), { minLength: 1, maxLength: 12 }), fc.option(at), fc.boolean(), async (changes, cutAt, rejected) => {
        const bytes = SAMPLE.slice(0, cutAt ?? SAMPLE.length);
        const view = new DataView(bytes.buffer);
        for (const [place, number] of changes) {
          if (place + 4 > bytes.length) continue;
          if (number < 256) view.setUint8(place, number);
          else view.setUint32(place, number, true);
        }
        const begun = performance.now();
        const read = await readDoc(bytes, rejected ? 'rejected' : 'accepted');
        expect(typeof read.ok).toBe('boolean');
        expect(performance.now() - begun).toBeLessThan(2_000);
      }),
      { numRuns: 250 },
    );
  });
  it('keeps every word of the text, whatever runs and pieces it is stored in', async () => {
    const word = fc.stringMatching(/^[a-zđưạ]{1,8}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 60 }), async (paragraphs) => {
        const read = await readDoc(doc(paragraphs.map((words) => p(words.map((w, i) => run(`${w} `, ...(i % 2 === 0 ? [bold] : []))))), {}), 'accepted');
        expect(read.ok && read.value.lines.map((l) => l.text)).toEqual(paragraphs.map((words) => words.join(' ').normalize('NFC')));
      }),
      { numRuns: 30 },
    );
  });
});
