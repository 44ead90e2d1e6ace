import { z } from 'zod';
import { decision, longText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { decideFinding } from '@/lib/usecases/decide-finding';

export const runtime = 'nodejs';

const body = z.object({ decision, reason: longText.default('') });

export const POST = handle({ params: ['findingId'], body }, decideFinding);
