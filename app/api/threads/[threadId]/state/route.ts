import { z } from 'zod';
import { handle } from '@/app/api/_lib/handle';
import { setThreadState } from '@/lib/usecases/set-thread-state';

export const runtime = 'nodejs';

const body = z.object({ state: z.enum(['open', 'resolved']) });

export const POST = handle({ params: ['threadId'], body }, setThreadState);
