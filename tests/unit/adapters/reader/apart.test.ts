import { afterAll, describe, expect, it } from 'vitest';
import { draftFiles } from '@/lib/adapters/files/draft-files';
import { modelFinder } from '@/lib/adapters/models/model-finder';
import { draftFilesApart, finderApart } from '@/lib/adapters/reader/apart';
import type { Failure } from '@/lib/adapters/reader/messages';
import { ReaderPool } from '@/lib/adapters/reader/reader-pool';
import type { RuleSetting } from '@/lib/domain/checks/settings';
import { err } from '@/lib/domain/result';
import type { Circumstances } from '@/lib/ports/finder';
import { docx, p } from '../../../support/docx';

const limits = { time: 60_000, memory: 512 };
const pool = new ReaderPool({ ...limits, readers: 1, waiting: 4 });
afterAll(() => pool.close());

const LINES = [
  'Điều 1. Thành phần hồ sơ', '1. Tổ chức, cá nhân nộp 01 bộ hồ sơ đề nghị cấp giấy phép gồm:', 'a) Đơn đề nghị theo Mẫu số 01;', 'b) Bản sao giấy chứng nhận.',
  'Điều 2. Thời hạn giải quyết', 'Sở Công Thương cấp giấy phép trong thời hạn 10 ngày làm việc.',
];
const bytes = docx(LINES.map((line) => p(line)).join(''));
const circumstances: Circumstances = { regime: 'B', documentType: 'qd-ubnd-tinh', ground: null, on: '2026-11-22' };
const broken = bytes.slice(0, bytes.length / 2);

describe('what is read in a process apart', { timeout: 60_000 }, () => {
  const apart = draftFilesApart(pool, { ...limits, maxBytes: 1_000_000 });
  const here = draftFiles({ maxBytes: 1_000_000 });

  it('is the same as in this one', async () => {
    const read = await apart.read('a.docx', bytes);
    expect(read).toMatchObject({ ok: true });
    expect(read).toEqual(await here.read('a.docx', bytes));
  });

  it('follows the same wishes', async () => {
    const wishes = { revisions: 'rejected', corrections: [{ line: 4, text: LINES[4]!, as: 'text' }] } as const;
    const read = await apart.read('a.docx', bytes, wishes);
    expect(read).toEqual(await here.read('a.docx', bytes, wishes));
    expect(read.ok && read.value.document.provisions.filter(({ kind }) => kind === 'article')).toHaveLength(1);
  });

  it('is refused in the same words', async () => {
    expect(await apart.read('a.docx', broken)).toEqual(await here.read('a.docx', broken));
  });

  it('gives the same procedures and findings', async () => {
    const read = await here.read('a.docx', bytes);
    if (!read.ok) throw new Error(read.error.sentence);
    const { document } = read.value;
    expect(await finderApart(pool, limits).analyse(document, circumstances, [])).toEqual(await modelFinder.analyse(document, circumstances, []));
  });

  it('says the same of what a draft copies from an act above', async () => {
    const clause = 'Tổ chức, cá nhân được cấp giấy phép có trách nhiệm lưu giữ sổ sách trong hai năm, báo cáo Sở Công Thương khi ngừng kinh doanh và nộp lại giấy phép khi chấm dứt hoạt động tại cơ sở.';
    const read = await here.read('a.docx', docx([...LINES, 'Điều 3. Trách nhiệm', clause].map((line) => p(line)).join('')));
    if (!read.ok) throw new Error(read.error.sentence);
    const subject = { document: read.value.document, procedures: [], regime: 'B', documentType: 'qd-ubnd-tinh', on: '2026-11-22' } as const;
    const articles = [{ id: 'a7', article: 'Điều 7', heading: 'Trách nhiệm', body: clause, act: { number: '12/2030/NĐ-CP', title: 'Giấy phép' } }];
    const compared = await modelFinder.compare(subject, articles, []);
    expect(compared).toMatchObject({ ok: true, value: [{ rule: 'R29', provision: 'art_3' }] });
    expect(await finderApart(pool, limits).compare(subject, articles, [])).toEqual(compared);
    expect(await finderApart(pool, limits).compare(subject, articles, [{ rule: 'R29', enabled: false, severity: null, dates: null }])).toEqual({ ok: true, value: [] });
  });

  it('follows what administrators say of the rules', async () => {
    const read = await here.read('a.docx', bytes);
    if (!read.ok) throw new Error(read.error.sentence);
    const rulesFound = async (settings: readonly RuleSetting[]) => {
      const found = await finderApart(pool, limits).analyse(read.value.document, circumstances, settings);
      return found.ok && found.value.findings.map(({ rule, severity }) => `${rule} ${severity}`);
    };
    const off: RuleSetting = { rule: 'R14', enabled: false, severity: null, dates: null };
    expect(await rulesFound([])).toContain('R14 warn');
    expect(await rulesFound([{ ...off, enabled: true, severity: 'error' }])).toContain('R14 error');
    expect(await rulesFound([off])).not.toContain('R14 warn');
  });
});

describe('what is not read is refused with a sentence that says what to do', () => {
  const failing = (why: Failure): ReaderPool => ({ run: async () => err(why) }) as unknown as ReaderPool;
  const sent = { ...limits, maxBytes: 100_000 };

  it.each<[Failure, string, RegExp]>([
    ['too-slow', 'unreadable-too-slow', /“a\.docx” mất quá lâu để đọc \(quá 60 giây\).*tải lên\.$/],
    ['too-heavy', 'unreadable-too-heavy', /“a\.docx” cần quá nhiều bộ nhớ.*512 MB.*tải lên lại\.$/],
    ['failed', 'unreadable-reader-failed', /lỗi ở tệp “a\.docx”.*quản trị viên\.$/],
    ['busy', 'busy', /nhiều dự thảo.*chưa được lưu.*tải lên lại\.$/],
  ])('where reading is %s', async (why, code, sentence) => {
    expect(await draftFilesApart(failing(why), sent).read('a.docx', bytes)).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(sentence) } });
  });

  it.each<[Failure, string]>([['too-slow', 'unsearchable-too-slow'], ['too-heavy', 'unsearchable-too-heavy'], ['failed', 'unsearchable-failed'], ['busy', 'busy']])(
    'where finding is %s', async (why, code) => {
      const document = { head: { type: '', number: '', title: '', issuer: '', date: null, draft: true }, provisions: [], warnings: [] };
      expect(await finderApart(failing(why), limits).analyse(document, circumstances, [])).toMatchObject({ ok: false, error: { code, sentence: expect.stringMatching(/Hãy|hãy/) } });
    },
  );

  it('where it is too large, without a reader being asked', async () => {
    const never = { run: () => { throw new Error('was asked'); } } as unknown as ReaderPool;
    expect(await draftFilesApart(never, sent).read('a.docx', new Uint8Array(100_001))).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});
