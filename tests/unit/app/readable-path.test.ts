import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readablePath } from '@/app/_lib/readable-path';

describe('the path of an address', () => {
  it.each([
    ['/precedents/cmwt-1_2', '/precedents/cmwt-1_2'],
    ['/precedents/%C4%91i%E1%BB%81u%205', '/precedents/%C4%91i%E1%BB%81u%205'],
    ['/dossiers/a%2Fb/text', '/dossiers/a%2Fb/text'],
    ['/', '/'],
    // A character that no text can hold, a line end, half a letter, bytes that are no letters.
    ['/precedents/%00', '/precedents/-'],
    ['/dossiers/a%0Ab/text', '/dossiers/-/text'],
    ['/dossiers/d1/procedures/%ED%A0%80', '/dossiers/d1/procedures/-'],
    ['/precedents/%ff', '/precedents/-'],
    ['/precedents/%', '/precedents/-'],
  ])('%s is read as %s', (path, read) => expect(readablePath(path)).toBe(read));

  it('can always be decoded, and stays as it is once it can', () => {
    const part = fc.string({ unit: fc.constantFrom('a', '%', '/', '0', 'f', 'c', '-', '%00', '%E1') });
    fc.assert(fc.property(part, (path) => {
      const read = readablePath(path);
      expect(decodeURIComponent(read)).not.toMatch(/\p{Cc}/u);
      expect(readablePath(read)).toBe(read);
    }));
  });
});
