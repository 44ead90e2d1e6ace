import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkCredentials } from '@/lib/adapters/auth/credentials';
import { authOptions } from '@/lib/adapters/auth/options';
import { hashPassword } from '@/lib/adapters/auth/password';
import { accountOfClaims } from '@/lib/adapters/auth/single-sign-on';
import { createThrottle, type Throttle } from '@/lib/adapters/auth/throttle';
import { accountsIn } from '@/lib/adapters/db/accounts';
import { openClient, type PrismaClient } from '@/lib/adapters/db/client';
import type { Accounts } from '@/lib/ports/accounts';
import { freshDatabase } from '../support/database';

const PASSWORD = randomUUID();
let client: PrismaClient;
let accounts: Accounts;
let throttle: Throttle;
let now = 0;
let lan: string;

beforeAll(async () => {
  client = openClient(await freshDatabase());
  accounts = accountsIn(client);
  const passwordHash = await hashPassword(PASSWORD);
  lan = (await client.user.create({ data: { email: 'lan@tinh.example.vn', name: 'Lan', passwordHash } })).id;
  await client.user.create({ data: { email: 'gone@tinh.example.vn', name: 'Đã nghỉ', passwordHash, active: false } });
  await client.user.create({ data: { email: 'sso@tinh.example.vn', name: 'Minh' } });
});
afterAll(() => client.$disconnect());
beforeEach(() => { throttle = createThrottle(() => now); });

const signIn = (email: string, password: string, address = '10.0.0.1') =>
  checkCredentials({ accounts, throttle }, { email, password, headers: { 'x-forwarded-for': address } });

describe('signing in with a password', () => {
  it('gives the id of the account, however the address is written', async () => {
    expect(await signIn('lan@tinh.example.vn', PASSWORD)).toBe(lan);
    expect(await signIn(' Lan@Tinh.example.VN ', PASSWORD)).toBe(lan);
  });

  it.each([
    ['a wrong password', 'lan@tinh.example.vn', 'sai'],
    ['an address nobody has', 'nobody@tinh.example.vn', PASSWORD],
    ['somebody who was shut out', 'gone@tinh.example.vn', PASSWORD],
    ['somebody who has no password here', 'sso@tinh.example.vn', ''],
    ['a pattern in place of an address', '%@tinh.example.vn', PASSWORD],
  ])('is refused to %s', async (_, email, password) => {
    expect(await signIn(email, password)).toBeNull();
  });

  it('must wait after five wrong tries, even with the right password, until fifteen minutes have passed', async () => {
    for (let i = 0; i < 5; i++) expect(await signIn('lan@tinh.example.vn', 'sai')).toBeNull();
    await expect(signIn('lan@tinh.example.vn', PASSWORD)).rejects.toThrow('Throttled');
    now += 15 * 60 * 1000;
    expect(await signIn('lan@tinh.example.vn', PASSWORD)).toBe(lan);
  });

  it('cannot be tried more than five times by asking all at once', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => signIn('lan@tinh.example.vn', 'sai')));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  });

  it('counts by the address that the nearest proxy saw, not by what the visitor claims', async () => {
    for (let i = 0; i < 5; i++) await signIn('lan@tinh.example.vn', 'sai', `1.2.3.${i}, 10.0.0.9`);
    await expect(signIn('lan@tinh.example.vn', 'sai', '1.2.3.99, 10.0.0.9')).rejects.toThrow('Throttled');
  });
});

describe('single sign-on', () => {
  it('leads to the active account with the verified address', async () => {
    expect(await accountOfClaims(accounts, { email: 'Lan@tinh.example.vn', email_verified: true })).toBe(lan);
  });

  it.each([
    ['the address is not verified', { email: 'lan@tinh.example.vn', email_verified: false }],
    ['nothing is said about verification', { email: 'lan@tinh.example.vn' }],
    ['there is no address', { email_verified: true }],
    ['nobody here has the address', { email: 'new@tinh.example.vn', email_verified: true }],
    ['the account was shut out', { email: 'gone@tinh.example.vn', email_verified: true }],
  ])('leads nowhere, and makes no account, where %s', async (_, claims) => {
    const before = await client.user.count();
    expect(await accountOfClaims(accounts, claims)).toBeNull();
    expect(await client.user.count()).toBe(before);
  });
});

describe('the session', () => {
  const options = () => authOptions({ accounts, throttle, secret: 's'.repeat(32), singleSignOn: { issuer: 'https://id.example.vn/', clientId: 'c', clientSecret: 's', name: 'SSO' } });

  it('holds who it is and nothing else', () => {
    const token = options().callbacks?.jwt?.({ token: { name: 'Lan', email: 'lan@tinh.example.vn' }, user: { id: lan, name: 'Lan' }, account: null } as never);
    expect(token).toEqual({ sub: lan });
  });

  it('lasts eight hours', () => expect(options().session?.maxAge).toBe(8 * 3600));

  it('is not begun for somebody whom only the provider knows; the page says why', async () => {
    const verdict = await options().callbacks?.signIn?.({ user: { id: '' }, account: { provider: 'oidc' } } as never);
    expect(verdict).toBe('/login?error=UnknownAccount');
  });

  it('through the provider is guarded by PKCE, state and nonce', () => {
    expect(options().providers.find(({ id }) => id === 'oidc')).toMatchObject({
      checks: ['pkce', 'state', 'nonce'], wellKnown: 'https://id.example.vn/.well-known/openid-configuration',
    });
  });
});
