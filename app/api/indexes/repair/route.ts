import { handle } from '@/app/api/_lib/handle';
import { repairIndexes } from '@/lib/usecases/repair-indexes';

export const runtime = 'nodejs';

export const POST = handle({}, repairIndexes);
