import { z } from 'zod';
import { id } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { confirmRevision } from '@/lib/usecases/confirm-revision';

export const runtime = 'nodejs';

const body = z.object({ versionId: id });

export const POST = handle({ params: ['appraisalId'], body }, confirmRevision);
