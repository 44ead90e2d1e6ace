import type { ActError } from '@/app/components/use-act';
import type { UploadStep } from '@/lib/usecases/upload-version';

/** One line of the answer to an upload: a step under way, or the end. */
export interface AnswerLine {
  readonly step?: UploadStep;
  readonly share?: number;
  readonly versionId?: string;
  readonly number?: number;
  readonly error?: ActError;
}

/** The lines of an answer that have come whole so far; what is none of them is passed over. */
export function linesOf(text: string): AnswerLine[] {
  return text.split('\n').flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return typeof value === 'object' && value !== null ? [value as AnswerLine] : [];
    } catch {
      return [];
    }
  });
}
