import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReaderPool, type PoolSettings } from '@/lib/adapters/reader/reader-pool';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../support/misbehaving-reader.ts', import.meta.url));

const opened: ReaderPool[] = [];
const pool = (over: Partial<PoolSettings> = {}): ReaderPool => {
  const made = new ReaderPool({ program, readers: 1, waiting: 8, time: 30_000, memory: 256, ...over });
  opened.push(made);
  return made;
};
afterEach(() => { for (const one of opened.splice(0)) one.close(); });

const quiet = () => vi.spyOn(console, 'error').mockImplementation(() => {});
const failure = (error: string) => ({ ok: false, error });

describe('a reader that', { timeout: 60_000 }, () => {
  it.each<[string, string, Partial<PoolSettings>]>([
    ['loop forever', 'too-slow', { time: 300 }],
    ['never answer', 'too-slow', { time: 300 }],
    ['backtrack forever', 'too-slow', { time: 300 }],
    ['fill the heap', 'too-heavy', {}],
    ['fill the heap at one blow', 'too-heavy', {}],
    ['fill memory outside the heap', 'too-heavy', {}],
    ['throw', 'failed', {}],
    ['exit', 'failed', {}],
    ['throw outside the work', 'failed', {}],
  ])('would %s is cut off (%s), and the next draft is read', async (deed, code, limits) => {
    const log = quiet();
    const readers = pool(limits);
    expect(await readers.run(deed)).toEqual(failure(code));
    expect(await readers.run('answer')).toMatchObject({ ok: true });
    log.mockRestore();
  });

  it('loops leaves the event loop of the server free', async () => {
    const readers = pool({ time: 1_000 });
    await readers.run('answer');
    let ticks = 0;
    const clock = setInterval(() => { ticks += 1; }, 10);
    await readers.run('loop forever');
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(50);
  });

  it('cannot be sent a job is told as failed', async () => {
    const log = quiet();
    const readers = pool();
    expect(await readers.run(() => 'a function')).toEqual(failure('failed'));
    expect(await readers.run('answer')).toMatchObject({ ok: true });
    log.mockRestore();
  });

  it('has no program to run is told as failed', async () => {
    const log = quiet();
    expect(await pool({ program: '/nowhere/reader.ts' }).run('answer')).toEqual(failure('failed'));
    log.mockRestore();
  });
});

describe('the readers', { timeout: 60_000 }, () => {
  it('are kept from one draft to the next', async () => {
    const readers = pool();
    expect(await readers.run('answer')).toEqual(await readers.run('answer'));
  });

  it('are replaced after so many drafts, where told', async () => {
    const readers = pool({ jobsEach: 1 });
    expect(await readers.run('answer')).not.toEqual(await readers.run('answer'));
  });

  it('are replaced when a draft has left them with much memory', async () => {
    const readers = pool();
    expect(await readers.run('leave much behind')).not.toEqual(await readers.run('answer'));
  });

  it('work side by side, as many as there may be', async () => {
    const readers = pool({ readers: 2 });
    const [one, two] = await Promise.all([readers.run('wait a little'), readers.run('wait a little')]);
    expect(one).not.toEqual(two);
  });

  it('tell how far they have come', async () => {
    const heard: number[] = [];
    await pool().run('progress', { onProgress: (share) => heard.push(share) });
    expect(heard).toEqual([0.5]);
  });

  it('know nothing of the secrets of the server', async () => {
    vi.stubEnv('NEXTAUTH_SECRET', 'a secret of thirty-two characters');
    vi.stubEnv('DATABASE_URL', 'postgresql://soat:secret@localhost/soat');
    const told = await pool().run('say what it knows');
    expect(told).toMatchObject({ ok: true, value: expect.not.arrayContaining(['NEXTAUTH_SECRET', 'DATABASE_URL']) });
  });
});

describe('those who wait', { timeout: 60_000 }, () => {
  it('are told at once when too many do', async () => {
    const readers = pool({ waiting: 1 });
    const under = [readers.run('wait a little'), readers.run('answer')];
    expect(await readers.run('answer')).toEqual(failure('busy'));
    expect(await Promise.all(under)).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await readers.run('answer')).toMatchObject({ ok: true });
  });

  it('let by what goes first, for which there is room always', async () => {
    const readers = pool({ waiting: 1 });
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    await Promise.all([
      readers.run('wait a little').then(note('under way')),
      readers.run('answer').then(note('waiting')),
      readers.run('answer', { first: true }).then(note('first')),
    ]);
    expect(order).toEqual(['under way', 'first', 'waiting']);
  });

  it('are refused when the pool closes, and later ones too', async () => {
    const readers = pool();
    const under = [readers.run('never answer'), readers.run('answer')];
    readers.close();
    expect((await Promise.all(under)).every((told) => !told.ok)).toBe(true);
    expect(await readers.run('answer')).toEqual(failure('busy'));
  });
});
