import { z } from 'zod';
import { answer, longText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { answerRemark } from '@/lib/usecases/answer-remark';

export const runtime = 'nodejs';

const body = z.object({ answer, text: longText.default('') });

export const POST = handle({ params: ['remarkId'], body }, answerRemark);
