import { z } from 'zod';
import { longText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { replyToThread } from '@/lib/usecases/reply-to-thread';

export const runtime = 'nodejs';

const body = z.object({ text: longText });

export const POST = handle({ params: ['threadId'], body }, replyToThread);
