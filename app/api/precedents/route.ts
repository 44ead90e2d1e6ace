import { z } from 'zod';
import { isWritable, parse } from '@/app/api/_lib/body';
import { handle } from '@/app/api/_lib/handle';
import { precedentFilter } from '@/app/api/_lib/precedent-filter';
import { searchPrecedents } from '@/lib/usecases/search-precedents';

export const runtime = 'nodejs';

const question = z.object({
  query: z.string().max(20_000).refine(isWritable).default(''),
  filter: precedentFilter,
  limit: z.coerce.number().int().min(1).max(50).default(10),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
});

/** The question in the address, under the names that the page's own address has; what may have several values is repeated. */
function read(request: Request) {
  const params = new URL(request.url).searchParams;
  const one = (name: string) => params.get(name) ?? undefined;
  const many = (name: string) => (params.has(name) ? params.getAll(name) : undefined);
  const filter = {
    kind: one('kind'), types: many('type'), agencies: many('agency'), topics: many('topic'), parts: many('part'),
    yearFrom: one('from'), yearTo: one('to'), state: one('state'),
  };
  return parse(question, { query: one('q'), filter, limit: one('limit'), offset: one('offset') });
}

export const GET = handle({ read: async (request) => read(request) }, searchPrecedents);
