import { handle } from '@/app/api/_lib/handle';
import { undoJudgement } from '@/lib/usecases/undo-judgement';

export const runtime = 'nodejs';

export const POST = handle({ params: ['judgementId'] }, undoJudgement);
