import { z } from 'zod';
import { isWritable, parse } from '@/app/api/_lib/body';
import { handle } from '@/app/api/_lib/handle';
import { findSimilarPrecedents } from '@/lib/usecases/find-similar-precedents';

export const runtime = 'nodejs';

const place = z.coerce.number().int().min(0).max(10_000_000).optional();

/** Which provision is meant, and of its text which characters. */
const query = z.object({ provision: z.string().min(1).max(300).refine(isWritable), start: place, end: place })
  .transform(({ provision, ...words }) => ({ provisionId: provision, ...words }));

export const GET = handle({ params: ['versionId'], read: async (request) => parse(query, Object.fromEntries(new URL(request.url).searchParams)) }, findSimilarPrecedents);
