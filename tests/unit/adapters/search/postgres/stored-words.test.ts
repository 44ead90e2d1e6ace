import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '@/lib/adapters/search/postgres/stored-words';
import { coded } from '@/lib/domain/precedents/words';

const TEXTS = { heading: 'Hồ sơ cấp phép', title: 'Nghị định về vỉa hè', place: '', body: '1. Đơn đề nghị;\n2. Bản vẽ.' };
const codedTexts = ({ heading, title, place, body }: typeof TEXTS) => ({ heading: coded(heading), title: coded(title), place: coded(place), body: coded(body) });

describe('the words that the index keeps', () => {
  it('come back as they were, text by text', () => {
    const text = fc.array(fc.constantFrom('Hồ', 'sơ', 'đ', '01', '–', 'giấy\n'), { maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(fc.property(fc.record({ heading: text, title: text, place: text, body: text }), (texts) => {
      expect(unpackWords(packWords(texts))).toEqual(codedTexts(texts));
    }));
  });

  it.each([
    ['in the midst of a larger answer, at any place', (bytes: Uint8Array) => new Uint8Array([9, 9, 9, ...bytes, 9, 9]).subarray(3, 3 + bytes.length)],
    ['as a Buffer, which shares its memory with others', (bytes: Uint8Array) => Buffer.concat([Buffer.from([9]), bytes, Buffer.from([9])]).subarray(1, 1 + bytes.length)],
  ])('are read %s', (_, arrived) => expect(unpackWords(arrived(packWords(TEXTS)))).toEqual(codedTexts(TEXTS)));

  it('are none of an entry without words', () => expect(unpackWords(packWords({ heading: '', title: '', place: '', body: '…' }))).toEqual(codedTexts({ heading: '', title: '', place: '', body: '' })));
});
