import { z } from 'zod';
import { shortText } from '@/app/api/_lib/fields';
import { handle } from '@/app/api/_lib/handle';
import { precedentFilter } from '@/app/api/_lib/precedent-filter';
import { saveSearch } from '@/lib/usecases/save-search';
import { LONGEST_QUERY } from '@/lib/usecases/search-precedents';

export const runtime = 'nodejs';

export const POST = handle({ body: z.object({ name: shortText, query: z.string().max(LONGEST_QUERY), filter: precedentFilter }) }, saveSearch);
