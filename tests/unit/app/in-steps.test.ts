import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerFrom } from '@/app/api/_lib/context';
import { handleInSteps } from '@/app/api/_lib/in-steps';
import type { Actor } from '@/lib/domain/process/types';
import { err, ok } from '@/lib/domain/result';
import type { Deps } from '@/lib/usecases/_deps';

const actor: Actor = { id: 'lan', name: 'Lan', memberships: [] };
let restore: () => void;
beforeEach(() => { restore = answerFrom({ actor: async () => actor, deps: () => ({}) as Deps }); });
afterEach(() => restore());

type Act = Parameters<typeof handleInSteps<{ number: number }, string>>[1];

const post = (act: Act, headers: Record<string, string> = {}): Promise<Response> =>
  handleInSteps({}, act)(new Request('http://soat.test/api/x', { method: 'POST', headers: { host: 'soat.test', origin: 'http://soat.test', ...headers } }), { params: Promise.resolve({}) });

const inLines = (act: Act, headers: Record<string, string> = {}): Promise<Response> => post(act, { accept: 'application/x-ndjson', ...headers });
const linesOf = async (response: Response): Promise<unknown[]> => (await response.text()).trim().split('\n').map((line) => JSON.parse(line) as unknown);

const succeed: Act = async (_deps, _actor, { onStep }) => {
  onStep?.('reading', 0.4);
  onStep?.('saving');
  return ok({ number: 2 });
};
const refuse: Act = async () => err({ code: 'unreadable-scan', sentence: 'Tệp chỉ có ảnh.' });

describe('an act in steps', () => {
  it('says each step on a line, and then what others get as the whole answer', async () => {
    const response = await inLines(succeed);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    expect(await linesOf(response)).toEqual([{ step: 'reading', share: 0.4 }, { step: 'saving' }, await (await post(succeed)).json()]);
  });

  it('says a step while the act is still under way', async () => {
    let finish = (): void => {};
    const response = await inLines(async (_deps, _actor, { onStep }) => {
      onStep?.('reading');
      await new Promise<void>((resolve) => { finish = resolve; });
      return ok({ number: 1 });
    });
    const reader = response.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"step":"reading"}\n');
    finish();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"ok":true,"number":1}\n');
  });

  it('says a step that takes long again, so that no server in between takes the line for dead', async () => {
    vi.useFakeTimers();
    const response = await inLines(async (_deps, _actor, { onStep }) => {
      onStep?.('reading');
      await new Promise((resolve) => setTimeout(resolve, 40_000));
      return ok({ number: 1 });
    });
    await vi.advanceTimersByTimeAsync(40_000);
    vi.useRealTimers();
    expect(await linesOf(response)).toEqual([{ step: 'reading' }, { step: 'reading' }, { step: 'reading' }, { ok: true, number: 1 }]);
  });

  it('ends with the refusal, in the words of the whole answer', async () => {
    const whole = await post(refuse);
    expect(whole.status).toBe(422);
    expect(await linesOf(await inLines(refuse))).toEqual([await whole.json()]);
  });

  it('is refused with its status where it does not even begin', async () => {
    const response = await inLines(succeed, { origin: 'https://elsewhere.example' });
    expect([response.status, ((await response.json()) as { error: { code: string } }).error.code]).toEqual([403, 'cross-origin']);
  });

  it('ends with a number to quote where something fails that nobody foresaw', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const lines = await linesOf(await inLines(async () => { throw new Error('password=hunter2'); }));
    expect(lines).toMatchObject([{ error: { code: 'unexpected', sentence: expect.stringMatching(/mã [0-9a-f]{8}/u) } }]);
    expect(JSON.stringify(lines)).not.toContain('hunter2');
    log.mockRestore();
  });

  it('goes on when nobody listens any more', async () => {
    let finished = false;
    let go = (): void => {};
    const response = await inLines(async (_deps, _actor, { onStep }) => {
      await new Promise<void>((resolve) => { go = resolve; });
      onStep?.('saving');
      finished = true;
      return ok({ number: 1 });
    });
    await response.body!.cancel();
    go();
    await vi.waitFor(() => expect(finished).toBe(true));
  });
});

it('who comes at a busy time is told when to come back', async () => {
  const response = await post(async () => err({ code: 'busy', sentence: 'Chờ khoảng 30 giây.', params: { seconds: 30 } }));
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
});
