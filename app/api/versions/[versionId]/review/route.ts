import { handle } from '@/app/api/_lib/handle';
import { viewReview } from '@/lib/usecases/view-review';

export const runtime = 'nodejs';

export const GET = handle({ params: ['versionId'] }, viewReview);
