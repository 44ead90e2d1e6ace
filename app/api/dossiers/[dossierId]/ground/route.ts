import { z } from 'zod';
import { longText, revision } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { recordGround } from '@/lib/usecases/record-ground';

export const runtime = 'nodejs';

const body = z.object({ revision, ground: longText });

export const POST = handle({ params: ['dossierId'], body }, recordGround);
