import { handleInSteps } from '@/app/api/_lib/in-steps';
import { readUpload } from '@/app/api/_lib/upload';
import { uploadVersion } from '@/lib/usecases/upload-version';

export const runtime = 'nodejs';

export const POST = handleInSteps({ params: ['dossierId'], read: readUpload }, uploadVersion);
