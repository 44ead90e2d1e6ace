import { z } from 'zod';
import { id, longText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { openThread } from '@/lib/usecases/open-thread';

export const runtime = 'nodejs';

const body = z.object({ provisionId: id, start: z.int().min(0), end: z.int().min(0), text: longText });

export const POST = handle({ params: ['versionId'], body }, openThread);
