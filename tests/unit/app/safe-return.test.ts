import { describe, expect, it } from 'vitest';
import { safeReturn } from '@/app/login/safe-return';

describe('where a person goes after signing in', () => {
  it.each([
    [undefined, '/'],
    ['/dossiers/abc/text?v=2', '/dossiers/abc/text?v=2'],
    ['http://localhost:3000/overview', '/overview'],
    ['//evil.vn/x', '/x'],
    ['https://evil.vn//evil.vn', '/'],
    ['/login?callbackUrl=/', '/'],
    ['javascript:alert(1)', '/'],
    ['http://[', '/'],
  ])('%s leads to %s', (wanted, to) => expect(safeReturn(wanted)).toBe(to));
});
