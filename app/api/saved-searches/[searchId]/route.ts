import { z } from 'zod';
import { shortText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { deleteSearch } from '@/lib/usecases/delete-search';
import { renameSearch } from '@/lib/usecases/rename-search';

export const runtime = 'nodejs';

export const PATCH = handle({ params: ['searchId'], body: z.object({ name: shortText }) }, renameSearch);

export const DELETE = handle({ params: ['searchId'] }, deleteSearch);
