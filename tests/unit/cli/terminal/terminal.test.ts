import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '@/lib/cli/terminal/page';
import { paletteOf, wantsColours } from '@/lib/cli/terminal/palette';
import { paragraph } from '@/lib/cli/terminal/paragraph';
import { headThatFits, tailThatFits, widthOf } from '@/lib/cli/terminal/width';

describe('the width of text', () => {
  it.each([
    ['', 0], ['hồ sơ', 5], ['hồ sơ'.normalize('NFD'), 5], ['Nghị định', 9], ['a\u200bb', 2], ['中文', 4],
  ])('%j takes %d columns', (text, columns) => expect(widthOf(text)).toBe(columns));
  it('is the same however the marks of Vietnamese are written', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...'ăâđêôơưếặữỳ thủ tục')), (letters) => {
      expect(widthOf(letters.join('').normalize('NFD'))).toBe(letters.length);
    }));
  });
  it('parts no letter from its marks', () => {
    const apart = 'thủ tục'.normalize('NFD');
    expect(headThatFits(apart, 3)).toBe('thủ'.normalize('NFD'));
    expect(tailThatFits(apart, 3)).toBe('tục'.normalize('NFD'));
    expect(tailThatFits('hồ sơ', 10)).toBe('hồ sơ');
  });
});

describe('colours', () => {
  it.each([
    [{}, true, true], [{}, false, false], [{ NO_COLOR: '1' }, true, false], [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true], [{ FORCE_COLOR: '0' }, true, false], [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true], [{ TERM: 'dumb' }, true, false],
  ])('%j, terminal %s: %s', (env, isTerminal, wanted) => expect(wantsColours(env, isTerminal)).toBe(wanted));
  it('are put around words and taken back, or left out', () => {
    expect(paletteOf(true).red('lỗi')).toBe('\u001b[31mlỗi\u001b[39m');
    expect(paletteOf(false).red('lỗi')).toBe('lỗi');
  });
});

describe('the page', () => {
  it.each([
    [{ isTTY: true, columns: 120 }, {}, 120], [{}, { COLUMNS: '72' }, 72], [{}, {}, 100], [{ columns: 10 }, {}, 40], [{}, { COLUMNS: 'wide' }, 100],
  ])('of %j in %j is %d columns wide', (stream, env, width) => expect(pageOf(stream, env).width).toBe(width));
});

describe('a paragraph', () => {
  const at = (width: number, first = 0, rest = 0) => ({ width, first, rest });
  it('breaks at blanks and hangs', () => {
    expect(paragraph([{ text: 'Thủ tục chưa nói cơ quan phải giải quyết trong bao lâu.' }], at(30, 2, 4))).toEqual(['  Thủ tục chưa nói cơ quan', '    phải giải quyết trong bao', '    lâu.']);
  });
  it('cuts a word that is longer than a line', () => expect(paragraph([{ text: 'a'.repeat(45) }], at(20))).toEqual(['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(5)]));
  it('paints each line by itself, so that indents stay blank', () => {
    const { red } = paletteOf(true);
    expect(paragraph([{ text: 'một hai ba bốn năm sáu', paint: red }], at(20, 0, 2))).toEqual([red('một hai ba bốn năm'), `  ${red('sáu')}`]);
  });
  it('keeps every word and no line over the width', () => {
    const word = fc.stringMatching(/^[a-zđơưấ]{1,12}$/);
    fc.assert(fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 24, max: 90 }), fc.nat(4), (words, width, rest) => {
      const lines = paragraph([{ text: words.join(' ') }], at(width, 0, rest));
      expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(words);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }));
  });
});
