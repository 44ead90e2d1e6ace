import { z } from 'zod';
import { shortText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { PARTS } from '@/lib/domain/procedures/types';
import { addProcedure } from '@/lib/usecases/add-procedure';

export const runtime = 'nodejs';

/** The longest ids are those of points in attached texts; a procedure seldom stands in more than a few articles. */
const provisions = z.array(z.string().min(1).max(200)).max(2_000);

const body = z.object({
  name: shortText,
  provisionIds: provisions,
  parts: z.partialRecord(z.enum(PARTS), provisions).optional(),
  nature: z.enum(['new', 'amended', 'repealed', 'delegated']).optional(),
});

export const POST = handle({ params: ['versionId'], body }, addProcedure);
