import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPassword } from '@/lib/adapters/auth/password';
import { accountsIn } from '@/lib/adapters/db/accounts';
import { describeAct } from '@/lib/domain/record/acts';
import { deactivatePerson } from '@/lib/usecases/deactivate-person';
import { invitePerson, type Invitation } from '@/lib/usecases/invite-person';
import { setPassword } from '@/lib/usecases/set-password';
import { verifyRecord } from '@/lib/usecases/verify-record';
import { viewPeople } from '@/lib/usecases/view-people';
import { done } from '../../support/dossiers';
import { openHouse, type House } from '../../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

const operator = { id: 'command-line', name: 'Dòng lệnh (thu-nghiem)' };
const PASSWORD = 'một mật khẩu dài';

const someone = (change: Partial<Invitation> = {}): Invitation => ({
  email: `${crypto.randomUUID().slice(0, 8)}@Tinh.example`, name: 'Hồ Thị Mai', position: 'Chuyên viên',
  agency: 'Sở Tư pháp', agencyShort: null, role: 'appraiser', password: PASSWORD, ...change,
});
const invite = (input: Invitation) => invitePerson(house.deps, operator, input);
const mayComeIn = async (email: string, password: string): Promise<boolean> => {
  const account = await accountsIn(house.client).activeByEmail(email);
  return account !== null && verifyPassword(account.passwordHash, password);
};
const entries = (email: string) => house.client.recordEntry.findMany({ where: { act: 'administer', payload: { path: ['email'], equals: email.toLowerCase() } }, orderBy: { sequence: 'asc' } });
const counts = async () => [await house.client.user.count(), await house.client.agency.count(), await house.client.membership.count(), await house.client.recordEntry.count()];

describe('adding people', () => {
  it('opens an account that may sign in, and tells it in the record without the password', async () => {
    const input = someone();
    expect(done(await invite(input))).toEqual({ person: { name: 'Hồ Thị Mai', email: input.email.toLowerCase() }, change: 'invite', agency: { name: 'Sở Tư pháp', added: false } });
    expect(await mayComeIn(input.email, PASSWORD)).toBe(true);
    const [entry, ...more] = await entries(input.email);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ actorName: operator.name, dossierId: null });
    expect(describeAct('administer', entry?.payload as Record<string, unknown>)).toBe('Quản trị tài khoản của Hồ Thị Mai: mở tài khoản, vai trò người thẩm định tại Sở Tư pháp');
    expect(JSON.stringify(entry?.payload)).not.toContain(PASSWORD);
  });

  it('adds an agency that is new, and knows one however it is spaced and capitalised', async () => {
    const agency = `Sở Nội vụ ${crypto.randomUUID().slice(0, 4)}`;
    expect(done(await invite(someone({ agency, agencyShort: 'Sở NV' }))).agency).toEqual({ name: agency, added: true });
    expect(done(await invite(someone({ agency: ` ${agency.toUpperCase().normalize('NFD').replace(' ', '  ')} ` }))).agency).toEqual({ name: agency, added: false });
    expect(await house.client.agency.findUnique({ where: { name: agency } })).toMatchObject({ shortName: 'Sở NV' });
  });

  it('gives one more role to somebody who has an account, who keeps the password', async () => {
    const input = someone();
    done(await invite(input));
    expect(done(await invite({ ...input, role: 'administrator', password: null })).change).toBe('membership');
    expect(await invite({ ...input, role: 'administrator', password: null })).toMatchObject({ ok: false, error: { code: 'conflict-same-membership' } });
    expect(await mayComeIn(input.email, PASSWORD)).toBe(true);
    expect((await entries(input.email)).map((entry) => (entry.payload as { change: string }).change)).toEqual(['invite', 'membership']);
  });

  it.each<[string, Partial<Invitation>]>([
    ['a password of eleven letters, however they are composed', { password: 'ắắắắắắắắắắắ'.normalize('NFD') }],
    ['no password for a new account', { password: null }],
    ['an address that is none', { email: 'mai' }],
    ['no name', { name: '  ' }],
    ['no agency', { agency: '' }],
  ])('refuses %s, and keeps nothing', async (_, change) => {
    const before = await counts();
    expect(await invite(someone({ agency: 'Một cơ quan mới', ...change }))).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    expect(await counts()).toEqual(before);
  });

  it('keeps nothing of an act that cannot be recorded', async () => {
    const before = await counts();
    const store = { ...house.deps.store, transact: ((work) => house.deps.store.transact((tx) =>
      work({ ...tx, record: { ...tx.record, append: () => Promise.reject(new Error('disk full')) } }))) as House['deps']['store']['transact'] };
    await expect(invitePerson({ ...house.deps, store }, operator, someone({ agency: 'Một cơ quan mới' }))).rejects.toThrow('disk full');
    expect(await counts()).toEqual(before);
  });
});

describe('accounts', () => {
  it('get another password, and the old one is worth nothing', async () => {
    const { email } = done(await invite(someone())).person;
    expect(done(await setPassword(house.deps, operator, { email: email.toUpperCase(), password: 'mật khẩu mới hơn' })).name).toBe('Hồ Thị Mai');
    expect([await mayComeIn(email, PASSWORD), await mayComeIn(email, 'mật khẩu mới hơn')]).toEqual([false, true]);
    expect(await setPassword(house.deps, operator, { email, password: 'ngắn' })).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  });

  it('are shut at once, once, and opened again by adding the person', async () => {
    const input = someone();
    done(await invite(input));
    const id = (await house.deps.store.people.byEmail(input.email))?.id ?? '';
    done(await deactivatePerson(house.deps, operator, input));
    expect([await house.deps.store.people.actor(id), await mayComeIn(input.email, PASSWORD)]).toEqual([null, false]);
    expect(await deactivatePerson(house.deps, operator, input)).toMatchObject({ ok: false, error: { code: 'conflict-inactive' } });
    expect(done(await invite({ ...input, password: null })).change).toBe('readmit');
    expect((await house.deps.store.people.actor(id))?.memberships).toHaveLength(1);
  });

  it('of strangers are not changed', async () => {
    for (const act of [setPassword(house.deps, operator, { email: 'ai@do.example', password: PASSWORD }), deactivatePerson(house.deps, operator, { email: 'ai@do.example' })]) {
      expect(await act).toMatchObject({ ok: false, error: { code: 'not-found' } });
    }
  });

  it('are shown to the command line and to administrators only', async () => {
    expect(done(await viewPeople(house.deps, null)).people.length).toBeGreaterThan(0);
    expect(await viewPeople(house.deps, house.people.drafter)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });

  it('leave an unbroken record', async () => expect(done(await verifyRecord(house.deps, null)).broken).toEqual([]));
});

/** Runs the real command on the database of the test. */
async function soat(args: readonly string[], input = ''): Promise<{ code: number | null; out: string; said: string }> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/soat.ts', 'people', ...args], { cwd: root, env: process.env });
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, said };
}

describe('soat people', () => {
  const add = ['add', '--email', 'ha@soat.example', '--name', 'Đặng Thu Hà', '--agency', 'Sở Tư pháp', '--role', 'administrator', '--position', 'Quản trị'];

  it('adds a person with the password from standard input, and lists them', async () => {
    const added = await soat(add, `${PASSWORD}\n`);
    expect(added).toEqual({ code: 0, said: '', out: 'Đã mở tài khoản cho Đặng Thu Hà (ha@soat.example), vai trò administrator tại Sở Tư pháp.\n' });
    expect(await mayComeIn('ha@soat.example', PASSWORD)).toBe(true);
    expect((await soat(['list'])).out).toContain('ha@soat.example  Đặng Thu Hà, Quản trị\n    administrator: Sở Tư pháp');
  }, 60_000);

  it('refuses with exit code 2 and a sentence', async () => {
    expect(await soat(['deactivate', '--email', 'ai@do.example'])).toMatchObject({ code: 2, out: '', said: expect.stringContaining('Không có ai dùng địa chỉ ai@do.example') as string });
    expect(await soat(['add', '--email', 'x@soat.example', '--role', 'king'])).toMatchObject({ code: 2, out: '', said: expect.stringContaining('Cách dùng') as string });
  }, 60_000);
});
