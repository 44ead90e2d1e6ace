import { handle } from '@/app/api/_lib/handle';
import { readingWish } from '@/app/api/_lib/reading-wish';
import { correctReading } from '@/lib/usecases/correct-reading';

export const runtime = 'nodejs';

export const POST = handle({ params: ['versionId'], body: readingWish }, correctReading);
