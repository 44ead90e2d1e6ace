import { z } from 'zod';
import { answer, longText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { answerOpinion } from '@/lib/usecases/answer-opinion';

export const runtime = 'nodejs';

const body = z.object({ answer, reason: longText.default('') });

export const POST = handle({ params: ['opinionId'], body }, answerOpinion);
