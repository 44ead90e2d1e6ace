import { settleCorrections } from '@/lib/domain/process/corrections';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import type { LineCorrection, RevisionView, StructuredDocument } from '@/lib/domain/structure/types';
import type { DraftReading } from '@/lib/ports/files';
import type { Deps } from './_deps';

export interface DraftToRead<T extends LineCorrection> {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly revisions?: RevisionView;
  /** What people said of its lines, in an earlier reading or of the version before. */
  readonly corrections: readonly T[];
  readonly onProgress?: (share: number) => void;
}

export interface ReadDraft<T extends LineCorrection> {
  readonly reading: DraftReading;
  readonly document: StructuredDocument;
  /** The corrections that were followed, on the lines as they now are. */
  readonly corrections: readonly T[];
  /** Those whose lines this reading does not have. */
  readonly lost: readonly T[];
}

/**
 * Reads a draft as people have said its lines are to be read. What they said holds for the words of a line: where
 * those stand elsewhere now, the draft is read once more with the corrections in their new places.
 */
export async function readDraft<T extends LineCorrection>(deps: Pick<Deps, 'files'>, draft: DraftToRead<T>): Promise<Result<ReadDraft<T>, Refusal>> {
  const { fileName, bytes, revisions, onProgress } = draft;
  const read = (corrections: readonly T[]) => deps.files.read(fileName, bytes, { revisions, corrections, onProgress });
  const first = await read(draft.corrections);
  if (!first.ok) return first;
  const { settled, lost } = settleCorrections(draft.corrections, first.value.lines);
  const moved = lost.length > 0 || settled.some((one, at) => one !== draft.corrections[at]);
  const last = moved ? await read(settled) : first;
  if (!last.ok) return last;
  const { document, warnings } = last.value;
  if (!document.provisions.some((provision) => provision.kind === 'article')) return err(noArticles(fileName));
  return ok({ reading: last.value, document: { ...document, warnings: [...warnings, ...document.warnings] }, corrections: settled, lost });
}

const noArticles = (fileName: string): Refusal => ({
  code: 'unreadable-no-articles', params: { file: fileName },
  sentence: `Tệp “${fileName}” không có điều nào (“Điều 1. …”) nên không phải dự thảo văn bản quy phạm pháp luật. Hãy kiểm tra đã chọn đúng tệp dự thảo, không phải tờ trình hay báo cáo.`,
});
