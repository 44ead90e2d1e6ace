import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pythonLiteral } from '@/lib/adapters/library/python-literal';

describe('a list that a program in Python printed', () => {
  it.each([
    ["[{'ten': 'Đơn', 'so': None}, {'ten': \"Giấy 'A'\", 'so': 2}]", [{ ten: 'Đơn', so: null }, { ten: "Giấy 'A'", so: 2 }]],
    ["['a\\n\\'b\\'', 'x\\u1ec7', ]", ["a\n'b'", 'xệ']],
    ['(1, -2.5, True)', [1, -2.5, true]],
    ['[]', []],
  ])('%s is read', (text, value) => {
    expect(pythonLiteral(text)).toEqual(value);
  });

  it.each(["['a'", "['a'] tail", '__import__("os")', "{'a' 'b'}", "'open", '['.repeat(5_000), ''])('%s is none', (text) => {
    expect(pythonLiteral(text)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.stringMatching(/^[[\]{}():,'"\\ a1N]*$/), (text) => void pythonLiteral(text)));
  });
});
