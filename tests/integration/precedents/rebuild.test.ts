import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import pg from 'pg';
import { precedentsIn } from '@/lib/adapters/search/precedents';
import { ARTICLES, ENGINES, openLibrary, type Library } from '../../support/library';

/** Entries of a piece that is too large to be joined with others. */
const MANY = 2_000;
const [{ engine, address, skip }] = ENGINES;
const IN_STEP = { engine, inDatabase: 7 + MANY, inIndex: 7 + MANY, outOfStep: 0, unreachable: null };

describe('an index of several pieces that is made anew', () => {
  let library: Library;
  let other: pg.Client;
  beforeEach(async () => {
    library = await openLibrary({ engine, address, skip }, ARTICLES);
    const { document } = ARTICLES[4]!;
    await library.precedents.importArticles(Array.from({ length: MANY }, (_, n) => ({ sourceKey: `m${n}`, article: `Điều ${n + 100}`, heading: 'Phao tiêu', body: `Phao tiêu số ${n}`, document })));
    other = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await other.connect();
  });
  afterEach(async () => {
    await other.end();
    await library.close();
  });

  const pieces = () => library.client.precedentSegment.findMany({ orderBy: { id: 'asc' } });

  /** Starts a work on the index, and runs `meanwhile` while that work waits in the middle of the second piece. */
  const halfWay = async <T>(start: () => Promise<T>, meanwhile: (pid: number) => Promise<void>): Promise<T> => {
    const [, second] = await pieces();
    await other.query('BEGIN');
    await other.query('SELECT 1 FROM "PrecedentSegment" WHERE "id" = $1 FOR UPDATE', [second!.id]);
    const done = start();
    const pid = await vi.waitFor(async () => {
      const { rows } = await other.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
      expect(rows).toHaveLength(1);
      return rows[0]!.pid;
    }, { timeout: 20_000, interval: 50 });
    await meanwhile(pid);
    await other.query('ROLLBACK');
    return done;
  };
  const rebuilding = () => library.precedents.rebuildIndex();

  it('finds everything while it is made, in this process and in one that began since', async () => {
    const states = await halfWay(rebuilding, async () => {
      expect(await library.precedents.indexStates()).toEqual([IN_STEP]);
      expect(await library.found('xăng dầu')).toEqual(['Điều 12 63/2029/TT-BCT']);
      const newcomer = precedentsIn(library.client, null);
      const { total } = await newcomer.search({ text: 'phao tiêu', on: '2032-01-01' }, { limit: 1, offset: 0 });
      expect(total).toBeGreaterThanOrEqual(500);
    });
    expect(states).toEqual([IN_STEP]);
    expect(await library.found('giấy phép vỉa hè')).toContain('Điều 5 12/2030/NĐ-CP');
  });

  it('stays whole when that is killed, and is made anew by the next call', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = await pieces();
    const killed = await halfWay(rebuilding, async (pid) => { await other.query('SELECT pg_terminate_backend($1)', [pid]); });
    expect(error).toHaveBeenCalled();
    error.mockRestore();
    expect(killed).toEqual([IN_STEP]);
    expect((await pieces()).map(({ id }) => id)).toContain(before[1]!.id);
    expect(await library.precedents.rebuildIndex()).toEqual([IN_STEP]);
    expect((await pieces()).map(({ id }) => id)).not.toContain(before[1]!.id);
    expect((await pieces()).map(({ entries }) => entries)).toEqual([7, MANY]);
  });

  it('loses what other hands left in it that belongs to no piece', async () => {
    const [first] = await pieces();
    await library.client.precedentSegment.delete({ where: { id: first!.id } });
    expect(await library.precedents.rebuildIndex()).toEqual([IN_STEP]);
    expect(await library.found('"xăng dầu nhập khẩu"')).toEqual(['Điều 12 63/2029/TT-BCT']);
    expect(await library.client.precedentPosting.count({ where: { segmentId: first!.id } })).toBe(0);
  });

  it('keeps finding what a worn piece still holds while that piece is made anew', async () => {
    const [, second] = await pieces();
    await library.client.precedentArticle.deleteMany({ where: { sourceKey: { startsWith: 'm1' } } });
    const [state] = await halfWay(() => library.precedents.repair(), async () => expect(await library.precedents.indexStates()).toMatchObject([{ outOfStep: 0 }]));
    expect(state?.outOfStep).toBe(0);
    expect((await pieces()).map(({ id }) => id)).not.toContain(second!.id);
  });
});
