import { handle } from '@/app/api/_lib/handle';
import { downloadOriginal, type OriginalFile } from '@/lib/usecases/download-original';

export const runtime = 'nodejs';

// Always offered as a download and never guessed at: what was uploaded must not run in our origin.
const asFile = ({ fileName, bytes, sha256 }: OriginalFile): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'x-content-type-options': 'nosniff',
      'x-content-sha256': sha256,
      'cache-control': 'private, no-store',
    },
  });

export const GET = handle({ params: ['versionId'] }, downloadOriginal, asFile);
