import { z } from 'zod';
import { id, revision } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { submitForAppraisal } from '@/lib/usecases/submit-for-appraisal';

export const runtime = 'nodejs';

const body = z.object({ revision, versionId: id });

export const POST = handle({ params: ['dossierId'], body }, submitForAppraisal);
