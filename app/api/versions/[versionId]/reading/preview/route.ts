import { handle } from '@/app/api/_lib/handle';
import { readingWish } from '@/app/api/_lib/reading-wish';
import { previewReading } from '@/lib/usecases/preview-reading';

export const runtime = 'nodejs';

export const POST = handle({ params: ['versionId'], body: readingWish }, previewReading);
