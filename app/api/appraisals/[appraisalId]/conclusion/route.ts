import { z } from 'zod';
import { longText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { concludeAppraisal } from '@/lib/usecases/conclude-appraisal';

export const runtime = 'nodejs';

const body = z.object({ conclusion: z.enum(['eligible', 'eligible_after_revision', 'not_eligible']), text: longText.default('') });

export const POST = handle({ params: ['appraisalId'], body }, concludeAppraisal);
