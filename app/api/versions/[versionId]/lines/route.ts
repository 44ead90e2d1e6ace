import { handle } from '@/app/api/_lib/handle';
import { viewLines } from '@/lib/usecases/view-lines';

export const runtime = 'nodejs';

export const GET = handle({ params: ['versionId'] }, viewLines);
