import { z } from 'zod';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import type { RevisionView } from '@/lib/domain/structure/types';
import { env } from '@/lib/env';
import { parse, readBytes } from './body';

/** Room for the boundaries and field names of a multipart body around the file. */
const ENVELOPE = 64 * 1024;

const fields = z.object({
  baseVersionNumber: z.string().regex(/^\d{1,6}$/).transform(Number),
  revisions: z.enum(['accepted', 'rejected']).optional(),
});

export interface UploadBody {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly baseVersionNumber: number;
  /** How tracked changes are to be read; as if accepted unless told. */
  readonly revisions?: RevisionView;
}

/** Reads an uploaded file (multipart: `file`, `baseVersion`, `revisions`); the size is watched while it comes in. */
export async function readUpload(request: Request): Promise<Result<UploadBody, Refusal>> {
  const whole = await readBytes(request, env().MAX_UPLOAD_MB * 1024 * 1024 + ENVELOPE);
  if (!whole.ok) return whole;
  const form = await new Response(new Uint8Array(whole.value), { headers: { 'content-type': request.headers.get('content-type') ?? '' } })
    .formData().catch(() => null);
  const file = form?.get('file');
  if (!(file instanceof File)) return err({ code: 'bad-input', sentence: 'Không nhận được tệp nào. Hãy chọn tệp của dự thảo rồi tải lên lại.', params: { field: 'file' } });
  const said = parse(fields, { baseVersionNumber: form?.get('baseVersion'), revisions: form?.get('revisions') ?? undefined });
  if (!said.ok) return said;
  return ok({ ...said.value, fileName: plainName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** The name without folders or control characters, as it is shown and offered for download. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').normalize('NFC').slice(-200) || 'du-thao.docx';
}
