import { handle } from '@/app/api/_lib/handle';
import { readUpload } from '@/app/api/_lib/upload';
import { uploadVersion } from '@/lib/usecases/upload-version';

export const runtime = 'nodejs';

export const POST = handle({ params: ['dossierId'], read: readUpload }, uploadVersion);
