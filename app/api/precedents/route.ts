import { z } from 'zod';
import { isWritable, parse } from '@/app/api/_lib/body';
import { handle } from '@/app/api/_lib/handle';
import type { PrecedentFilter } from '@/lib/ports/precedents';
import { searchPrecedents } from '@/lib/usecases/search-precedents';

export const runtime = 'nodejs';

const query = z.object({
  q: z.string().max(500).refine(isWritable).default(''),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
}).transform(({ q, ...page }) => ({ query: q, filter: undefined as PrecedentFilter | undefined, ...page }));

export const GET = handle({ read: async (request) => parse(query, Object.fromEntries(new URL(request.url).searchParams)) }, searchPrecedents);
