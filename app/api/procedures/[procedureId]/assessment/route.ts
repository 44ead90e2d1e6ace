import { z } from 'zod';
import { revision } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { saveAssessment } from '@/lib/usecases/save-assessment';

export const runtime = 'nodejs';

const body = z.object({ revision, answers: z.unknown(), cost: z.object({ before: z.unknown(), after: z.unknown() }) });

export const PUT = handle({ params: ['procedureId'], body }, saveAssessment);
