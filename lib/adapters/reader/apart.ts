/** Reading and finding behind their ports, in processes apart from the one that answers requests. */
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import type { DraftFiles } from '@/lib/ports/files';
import type { Finder } from '@/lib/ports/finder';
import { inFamily } from '../files/draft-files';
import { refuse } from '../files/refusals';
import type { AnalyseJob, Answers, CompareJob, Job } from './jobs';
import type { Failure } from './messages';
import type { PoolSettings, ReaderPool, Wishes } from './reader-pool';

/** Too many drafts wait to be read. */
export const BUSY: Refusal = {
  code: 'busy', params: { seconds: 30 },
  sentence: 'Máy chủ đang đọc nhiều dự thảo cùng lúc nên chưa nhận thêm được. Tệp của bạn chưa được lưu; hãy chờ khoảng 30 giây rồi tải lên lại.',
};

type Sent = Pick<PoolSettings, 'time' | 'memory'> & { readonly maxBytes: number };

/** Reads drafts apart. A file over the limit is refused here already: it is not worth sending. */
export function draftFilesApart(pool: ReaderPool, { maxBytes, time, memory }: Sent): DraftFiles {
  return {
    async read(fileName, bytes, { onProgress, ...wishes } = {}) {
      if (bytes.length > maxBytes) return err(inFamily(refuse('too-large', fileName, { limit: Math.round(maxBytes / 1_000_000) }).error));
      const told = await ask(pool, { kind: 'read', fileName, bytes, maxBytes, wishes }, { onProgress });
      if (told.ok) return told.value;
      if (told.error === 'busy') return err(BUSY);
      const code = told.error === 'failed' ? 'reader-failed' : told.error;
      return err(inFamily(refuse(code, fileName, { seconds: time / 1000, megabytes: memory }).error));
    },
  };
}

/** Finds procedures apart. Goes before reading: whoever asks has had a draft read already. */
export function finderApart(pool: ReaderPool, limits: Pick<PoolSettings, 'time'>): Finder {
  const find = async <J extends AnalyseJob | CompareJob>(job: J): Promise<Result<Answers[J['kind']], Refusal>> => {
    const told = await ask(pool, job, { first: true });
    return told.ok ? ok(told.value) : err(told.error === 'busy' ? BUSY : unsearchable(told.error, limits.time / 1000));
  };
  return {
    analyse: (document, circumstances, settings) => find({ kind: 'analyse', document, circumstances, settings }),
    compare: (subject, articles, settings) => find({ kind: 'compare', subject, articles, settings }),
  };
}

/** Finding procedures was cut off, or failed. */
export const unsearchable = (why: Exclude<Failure, 'busy'>, seconds: number): Refusal => ({
  code: `unsearchable-${why}`, params: { seconds },
  sentence: why === 'failed'
    ? 'Đã đọc được dự thảo nhưng chương trình tìm thủ tục gặp lỗi. Hãy tải lên lại; nếu vẫn lỗi, gửi tệp cho quản trị viên.'
    : `Dự thảo quá dài nên không tìm xong thủ tục trong giới hạn cho phép (${seconds} giây). Hãy tách phụ lục thành tệp riêng rồi tải lên lại.`,
});

/** The pool knows jobs as they are sent; which answer belongs to which is said here. */
const ask = <J extends Job>(pool: ReaderPool, job: J, wishes: Wishes): Promise<Result<Answers[J['kind']], Failure>> =>
  pool.run(job, wishes) as Promise<Result<Answers[J['kind']], Failure>>;
