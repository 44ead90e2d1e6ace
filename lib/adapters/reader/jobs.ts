import { analyse } from '@/lib/domain/checks/analyse';
import { RULES } from '@/lib/domain/checks/rules';
import { withSettings, type RuleSetting } from '@/lib/domain/checks/settings';
import { compareWithSuperiors, type Compared } from '@/lib/domain/checks/superior/compare';
import type { SuperiorArticle } from '@/lib/domain/checks/superior/types';
import type { RuleFinding } from '@/lib/domain/checks/types';
import type { Refusal, Result } from '@/lib/domain/result';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import type { DraftReading, ReadingWishes } from '@/lib/ports/files';
import type { Analysis, Circumstances } from '@/lib/ports/finder';
import { draftFiles } from '../files/draft-files';
import { loadFinderModel } from '../models/finder';

export interface ReadJob {
  readonly kind: 'read';
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly maxBytes?: number;
  readonly wishes: Omit<ReadingWishes, 'onProgress'>;
}

export interface AnalyseJob {
  readonly kind: 'analyse';
  readonly document: StructuredDocument;
  readonly circumstances: Circumstances;
  /** What administrators say of the rules: the process knows only those of the data. */
  readonly settings: readonly RuleSetting[];
}

export interface CompareJob {
  readonly kind: 'compare';
  readonly subject: Compared;
  readonly articles: readonly SuperiorArticle[];
  readonly settings: readonly RuleSetting[];
}

export type Job = ReadJob | AnalyseJob | CompareJob;

/** What comes of each job. */
export interface Answers {
  readonly read: Result<DraftReading, Refusal>;
  readonly analyse: Analysis;
  readonly compare: readonly RuleFinding[];
}

/** Does one job. */
export async function doJob(job: Job, onProgress: (share: number) => void): Promise<Answers[Job['kind']]> {
  if (job.kind === 'analyse') return analyse(loadFinderModel(), job.document, job.circumstances, withSettings(RULES, job.settings));
  if (job.kind === 'compare') return compareWithSuperiors(loadFinderModel(), job.subject, job.articles, withSettings(RULES, job.settings));
  // What came over the channel lies somewhere inside a larger buffer; readers may rely on their bytes being all of it.
  const bytes = new Uint8Array(job.bytes);
  return draftFiles({ maxBytes: job.maxBytes }).read(job.fileName, bytes, { ...job.wishes, onProgress });
}
