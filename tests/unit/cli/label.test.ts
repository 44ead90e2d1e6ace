import { PassThrough, Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '@/lib/cli/label';
import { readArticleLine } from '@/lib/cli/label-input';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'error').mockImplementation((sentence: string) => void said.push(sentence));
});
afterEach(() => vi.restoreAllMocks());

const ARTICLE = { id: 'a-1', article: 'Điều 4', heading: 'Hồ sơ đề nghị cấp giấy phép', lines: ['Hồ sơ gồm:', 'a) Đơn đề nghị cấp giấy phép;', 'b) Bản sao giấy chứng nhận.'] };
const DUTY = { id: 'a-2', article: 'Điều 9', heading: 'Điều khoản thi hành', lines: ['Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.'] };

async function label(lines: readonly string[], args: string[] = []) {
  const output = new PassThrough();
  const code = await run(args, Readable.from(lines.map((line) => `${line}\n`)), output);
  const answers = (output.read() as Buffer | null)?.toString().trim().split('\n') ?? [];
  return { code, answers: answers.map((answer) => JSON.parse(answer) as { id: string; procedure: boolean; lines: Record<string, string[]>; why?: Record<string, { part: string; confidence: number; reasons: object[] }[]> }) };
}

describe('soat label', () => {
  it('answers each article in order, with the parts that each line regulates', async () => {
    const { code, answers } = await label([JSON.stringify(ARTICLE), '', JSON.stringify(DUTY)]);
    expect(code).toBe(0);
    expect(answers[0]).toMatchObject({ id: 'a-1', procedure: true, lines: { 1: expect.arrayContaining(['dossier']) } });
    expect(answers[1]).toEqual({ id: 'a-2', procedure: false, lines: {} });
  });
  it('says how sure and why on demand, of the same labels', async () => {
    const { answers: [answer] } = await label([JSON.stringify(ARTICLE)], ['--explain']);
    const why = Object.entries(answer?.why ?? {}).map(([line, labels]) => [line, labels.map(({ part }) => part)]);
    expect(Object.fromEntries(why)).toEqual(answer?.lines);
    for (const { confidence, reasons } of Object.values(answer?.why ?? {}).flat()) expect([confidence > 0 && confidence <= 1, reasons.length > 0]).toEqual([true, true]);
  });
  it('names a broken line by its number and answers the others', async () => {
    const { code, answers } = await label([JSON.stringify(ARTICLE), '{"id":', JSON.stringify(DUTY)]);
    expect([code, answers.map(({ id }) => id)]).toEqual([2, ['a-1', 'a-2']]);
    expect(said).toEqual([expect.stringMatching(/^Dòng 2: không đọc được JSON/)]);
  });
  it('holds the input back while nobody takes the answers', async () => {
    const lines = 5000;
    let read = 0;
    let readMeanwhile = lines;
    const input = Readable.from((function* () {
      for (; read < lines; read++) yield read === 0 ? `${JSON.stringify(DUTY)}\n` : '\n';
    })(), { highWaterMark: 1 });
    const stuck = new Writable({ highWaterMark: 1, write: (_, __, done) => setTimeout(() => { readMeanwhile = read; done(); }, 300) });
    expect(await run([], input, stuck)).toBe(0);
    expect(readMeanwhile).toBeLessThan(lines);
    expect(read).toBe(lines);
  });
  it('refuses what it does not know with 2', async () => {
    expect((await label([], ['--fast'])).code).toBe(2);
    expect(said[0]).toContain('Cách dùng: soat label');
  });
});

describe('a line of its input', () => {
  it.each([
    ['[]', 'không phải một đối tượng JSON.'], ['null', 'không phải một đối tượng JSON.'], ['{"lines":[]}', 'thiếu "id" (chuỗi).'], ['{"id":7,"lines":[]}', 'thiếu "id" (chuỗi).'],
    ['{"id":"a"}', 'điều “a” thiếu "lines" (mảng các chuỗi).'], ['{"id":"a","lines":[1]}', 'điều “a” thiếu "lines" (mảng các chuỗi).'],
  ])('%s: %s', (line, error) => expect(readArticleLine(line)).toEqual({ ok: false, error }));
  it('needs no more than an id and lines; what is of another kind counts as not given', () => {
    expect(readArticleLine('\ufeff{"id":"a","lines":["x"],"docTitle":3}')).toEqual({ ok: true, value: { id: 'a', lines: ['x'], docTitle: null, docNumber: null, path: null, article: '', heading: '' } });
  });
});
