import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '@/lib/adapters/auth/password';

describe('a password', () => {
  it('is kept as an argon2id hash with its own salt', async () => {
    const [one, two] = await Promise.all([hashPassword('mùa xuân'), hashPassword('mùa xuân')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('is accepted, and another is not', async () => {
    const kept = await hashPassword('mùa xuân');
    expect(await verifyPassword(kept, 'mùa xuân')).toBe(true);
    expect(await verifyPassword(kept, 'mua xuan')).toBe(false);
  });

  it('is the same however the keyboard composes its accents', async () => {
    const kept = await hashPassword('mùa xuân'.normalize('NFD'));
    expect(await verifyPassword(kept, 'mùa xuân'.normalize('NFC'))).toBe(true);
  });

  it('is never right where no password is kept', async () => {
    expect(await verifyPassword(null, '')).toBe(false);
    expect(await verifyPassword(null, 'mùa xuân')).toBe(false);
  });

  it('longer than anybody types is refused without the work', async () => {
    const long = 'a'.repeat(1_001);
    expect(await verifyPassword(await hashPassword(long), long)).toBe(false);
  });
});
