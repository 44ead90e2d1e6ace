import { z } from 'zod';
import { decision, longText, shortText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { decideProcedure } from '@/lib/usecases/decide-procedure';

export const runtime = 'nodejs';

const body = z.object({ decision, reason: longText.default(''), name: shortText.optional() });

export const POST = handle({ params: ['procedureId'], body }, decideProcedure);
