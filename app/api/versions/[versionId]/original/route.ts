import { asDownload } from '@/app/api/_lib/download';
import { handle } from '@/app/api/_lib/handle';
import { downloadOriginal } from '@/lib/usecases/download-original';

export const runtime = 'nodejs';

export const GET = handle({ params: ['versionId'] }, downloadOriginal, ({ fileName, bytes, sha256 }) =>
  asDownload(new Uint8Array(bytes), fileName, { 'content-type': 'application/octet-stream', 'x-content-sha256': sha256 }));
