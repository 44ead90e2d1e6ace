import { z } from 'zod';
import { parse } from '@/app/api/_lib/body';
import { handle } from '@/app/api/_lib/handle';
import { asDownload } from '@/app/api/_lib/download';
import { exportStructure } from '@/lib/usecases/export-structure';

export const runtime = 'nodejs';

const query = z.object({ format: z.enum(['akn', 'json', 'csv']) });

export const GET = handle(
  { params: ['versionId'], read: async (request) => parse(query, Object.fromEntries(new URL(request.url).searchParams)) },
  exportStructure,
  ({ text, mediaType, fileName }) => asDownload(text, fileName, { 'content-type': `${mediaType}; charset=utf-8` }),
);
