import { z } from 'zod';
import { boundedText, id } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { openThread } from '@/lib/usecases/open-thread';

export const runtime = 'nodejs';

const body = z.object({ provisionId: id, start: z.int().min(0), end: z.int().min(0), text: boundedText, proposal: boundedText.optional() });

export const POST = handle({ params: ['versionId'], body }, openThread);
