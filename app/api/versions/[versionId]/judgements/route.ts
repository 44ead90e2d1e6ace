import { z } from 'zod';
import { id, longText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { PARTS } from '@/lib/domain/procedures/types';
import { judgeLine } from '@/lib/usecases/judge-line';

export const runtime = 'nodejs';

const body = z.object({ provisionId: z.string().min(1).max(200), labels: z.array(z.enum(PARTS)).max(PARTS.length), reason: longText.default(''), seen: id.nullable() });

export const POST = handle({ params: ['versionId'], body }, judgeLine);
