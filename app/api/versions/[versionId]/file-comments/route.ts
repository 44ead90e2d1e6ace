import { z } from 'zod';
import { longText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { closeFileComments } from '@/lib/usecases/close-file-comments';

export const runtime = 'nodejs';

const body = z.object({ reason: longText });

export const POST = handle({ params: ['versionId'], body }, closeFileComments);
