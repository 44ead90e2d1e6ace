import { z } from 'zod';
import { revision } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { requestOpinion } from '@/lib/usecases/request-opinion';

export const runtime = 'nodejs';

const body = z.object({ revision });

export const POST = handle({ params: ['dossierId'], body }, requestOpinion);
