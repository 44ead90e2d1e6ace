import { z } from 'zod';
import { revision } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { completeAssessment } from '@/lib/usecases/complete-assessment';

export const runtime = 'nodejs';

const body = z.object({ revision });

export const POST = handle({ params: ['procedureId'], body }, completeAssessment);
