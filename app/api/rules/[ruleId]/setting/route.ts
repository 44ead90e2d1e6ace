import { z } from 'zod';
import { isoDate, longText, revision } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { changeRule } from '@/lib/usecases/change-rule';
import { restoreRule } from '@/lib/usecases/restore-rule';

export const runtime = 'nodejs';

const seen = { number: revision, reason: longText.default('') };
const change = z.object({ ...seen, enabled: z.boolean(), severity: z.enum(['error', 'warn', 'info']), validFrom: isoDate, validTo: isoDate.nullable() });

export const POST = handle({ params: ['ruleId'], body: change }, changeRule);

export const DELETE = handle({ params: ['ruleId'], body: z.object(seen) }, restoreRule);
