import { describe, expect, it } from 'vitest';
import { hasPhrase } from '@/lib/domain/precedents/phrases';
import { coded } from '@/lib/domain/precedents/words';

const ENTRY = { heading: coded('Cấp giấy phép'), body: coded('1. Hồ sơ gồm: đơn, có bản vẽ;\n2. Hoà giải ở cơ sở.'), title: coded('Nghị định về vỉa hè'), place: coded('Chương I. Quy định chung') };

describe('an article has a phrase', () => {
  it.each([
    ['in its heading', 'giấy phép', true],
    ['in its body', 'hồ sơ gồm', true],
    ['in the title of its act', 'vỉa hè', true],
    ['in the headings above it', 'quy định chung', true],
    ['whole', 'cấp giấy phép', true],
    ['across signs and lines', 'bản vẽ 2 hoà giải', true],
    ['in other case', 'GIẤY PHÉP', true],
    ['with the tone placed in the other way', 'hòa giải', true],
    ['in letters and marks apart', 'giấy phép'.normalize('NFD'), true],
    ['typed without accents', 'giay phep', true],
    ['typed with accents that differ', 'giấy phẹp', false],
    ['typed with accents that differ', 'cỏ bản vẽ', false],
    ['typed with an accent left out', 'giấy phep', false],
    ['in another order', 'phép giấy', false],
    ['with a word between', 'hồ sơ đơn', false],
    ['from one text into the next', 'giấy phép 1 hồ sơ', false],
    ['that is longer than any text', 'cấp giấy phép '.repeat(20), false],
    ['that has no words', '… –', true],
  ])('%s: “%s” %s', (_, phrase, has) => expect(hasPhrase(ENTRY, phrase)).toBe(has));
});
