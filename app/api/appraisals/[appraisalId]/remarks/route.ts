import { z } from 'zod';
import { id, longText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { addRemark } from '@/lib/usecases/add-remark';

export const runtime = 'nodejs';

const body = z.object({ provisionId: id.nullish(), quote: longText.optional(), text: longText });

export const POST = handle({ params: ['appraisalId'], body }, addRemark);
