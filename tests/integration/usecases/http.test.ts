import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { call, prepare } from '../../support/api';
import { docx, DRAFT, walkTo } from '../../support/dossiers';
import { contents, openHouse, type House } from '../../support/people';

let house: House;
beforeAll(async () => { house = await openHouse(); });
afterAll(() => house.close());

const change = (over: { headers?: Record<string, string>; body?: BodyInit | null }) => (request: Request): Request => {
  const headers = new Headers(over.body === undefined ? request.headers : [...request.headers].filter(([name]) => name !== 'content-type'));
  for (const [name, value] of Object.entries(over.headers ?? {})) if (value === '') headers.delete(name); else headers.set(name, value);
  return new Request(request.url, { method: request.method, headers, body: over.body === undefined ? request.body : over.body, duplex: 'half' } as RequestInit);
};

const DECISION = 'POST /api/findings/[findingId]/decision';

describe('a request that cannot be meant', () => {
  it.each<[string, number, string, Parameters<typeof change>[0]]>([
    ['from another site', 403, 'cross-origin', { headers: { origin: 'https://elsewhere.example' } }],
    ['from no page at all', 403, 'cross-origin', { headers: { origin: '' } }],
    ['from a page without origin', 403, 'cross-origin', { headers: { origin: 'null' } }],
    ['with a body that is no JSON', 400, 'bad-input', { body: '{decision:' }],
    ['with a body that is no object', 400, 'bad-input', { body: '[]' }],
    ['with a value that is none of the choices', 400, 'bad-input', { body: JSON.stringify({ decision: 'maybe', reason: '' }) }],
    ['with half a character', 400, 'bad-input', { body: '{"decision":"rejected","reason":"abc\\ud800"}' }],
    ['with a character that cannot be stored', 400, 'bad-input', { body: '{"decision":"rejected","reason":"abc\\u0000"}' }],
    ['with a text without end', 400, 'bad-input', { body: JSON.stringify({ decision: 'rejected', reason: 'a'.repeat(20_001) }) }],
    ['with a body without end', 413, 'too-large', { body: JSON.stringify({ decision: 'rejected', reason: 'a'.repeat(5_000_000) }) }],
    ['with a length that is too much', 413, 'too-large', { headers: { 'content-length': '99999999999' } }],
  ])('%s is answered %i and changes nothing', async (_, status, code, over) => {
    const d = await walkTo(house, 'uploaded');
    const prepared = await prepare(DECISION, d, house);
    const before = await contents(house);
    const response = await call(prepared, house.people.drafter, house.deps, change(over));
    expect([response.status, (await response.json()).error.code]).toEqual([status, code]);
    expect(await contents(house)).toBe(before);
  });

  it.each(['', 'a/b', '\0', 'x'.repeat(65)])('an id that none of ours can be is answered 404', async (findingId) => {
    const d = await walkTo(house, 'empty');
    const prepared = await prepare(DECISION, d, house);
    expect((await call({ ...prepared, params: { findingId } }, house.people.drafter, house.deps)).status).toBe(404);
  });

  it('an upload without a file is answered 400', async () => {
    const d = await walkTo(house, 'empty');
    const prepared = await prepare('POST /api/dossiers/[dossierId]/versions', d, house);
    const form = new FormData();
    form.set('baseVersion', '0');
    const response = await call(prepared, house.people.drafter, house.deps, change({ body: form }));
    expect([response.status, (await response.json()).error.code]).toEqual([400, 'bad-input']);
  });

  it.each(['', '-1', 'một'])('an upload on base version "%s" is answered 400', async (base) => {
    const d = await walkTo(house, 'empty');
    const prepared = await prepare('POST /api/dossiers/[dossierId]/versions', d, house);
    const form = new FormData();
    form.set('baseVersion', base);
    form.set('file', new File([new Uint8Array(docx(DRAFT))], 'a.docx'));
    const response = await call(prepared, house.people.drafter, house.deps, change({ body: form }));
    expect(response.status).toBe(400);
  });
});

describe('an answer', () => {
  it('to a download is the file itself, never shown in the browser', async () => {
    const d = await walkTo(house, 'uploaded');
    const response = await call(await prepare('GET /api/versions/[versionId]/original', d, house), house.people.appraiser, house.deps);
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''du-thao-1.docx");
    expect(response.headers.get('x-content-sha256')).toBe(d.sha256);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(docx(DRAFT));
  });

  it('lists the blockers of a blocked act', async () => {
    const d = await walkTo(house, 'consulting');
    const response = await call(await prepare('POST /api/dossiers/[dossierId]/appraisal', d, house), house.people.drafter, house.deps);
    expect(response.status).toBe(422);
    expect((await response.json()).error.blockers[0]).toMatchObject({ code: 'opinion-missing', turn: 'control_officer', place: 'opinions' });
  });

  it('to a failure nobody foresaw names a number and no secret', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const d = await walkTo(house, 'uploaded');
    const broken = { ...house.deps, store: { ...house.deps.store, transact: async () => { throw new Error('password=hunter2'); } } };
    const response = await call(await prepare(DECISION, d, house), house.people.drafter, broken);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toMatch(/mã [0-9a-f]{8}/);
    expect(text).not.toContain('hunter2');
    expect(String(log.mock.calls[0]?.[0])).toMatch(/[0-9a-f]{8}/);
    log.mockRestore();
  });
});
