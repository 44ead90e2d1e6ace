import { z } from 'zod';
import { longText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { receiveAppraisal } from '@/lib/usecases/receive-appraisal';

export const runtime = 'nodejs';

const body = z.object({ accepted: z.boolean(), reason: longText.optional() });

export const POST = handle({ params: ['appraisalId'], body }, receiveAppraisal);
