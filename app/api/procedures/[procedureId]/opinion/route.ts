import { z } from 'zod';
import { longText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { PARTS } from '@/lib/domain/procedures/types';
import { giveOpinion } from '@/lib/usecases/give-opinion';

export const runtime = 'nodejs';

const part = z.object({ part: z.enum(['name', ...PARTS]), verdict: z.enum(['agree', 'propose']), text: longText });
const body = z.object({
  parts: z.array(part).max(PARTS.length + 1),
  conclusion: z.enum(['agree', 'agree_with_changes', 'disagree']),
  text: longText.default(''),
});

export const POST = handle({ params: ['procedureId'], body }, giveOpinion);
