import { z } from 'zod';
import { id, revision } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { adoptDraft } from '@/lib/usecases/adopt-draft';

export const runtime = 'nodejs';

const body = z.object({ revision, versionId: id, sha256: z.string().length(64), number: z.string().max(64) });

export const POST = handle({ params: ['dossierId'], body }, adoptDraft);
