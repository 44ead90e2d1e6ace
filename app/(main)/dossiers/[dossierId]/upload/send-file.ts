import type { ActError } from '@/app/components/use-act';

export interface Received {
  readonly versionId: string;
  readonly number: number;
}

export type Sent = { readonly ok: true; readonly value: Received } | { readonly ok: false; readonly error: ActError | 'offline' | 'unexpected' };

interface Sending {
  readonly dossierId: string;
  /** Number of the version that the person saw as the latest; 0 before the first. */
  readonly baseVersion: number;
  readonly file: File;
  /** Hears how much has been sent, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Sends a file as a new version. Uses XMLHttpRequest, since fetch does not tell how far an upload has come. */
export function sendFile({ dossierId, baseVersion, file, onProgress }: Sending): Promise<Sent> {
  const form = new FormData();
  form.set('file', file);
  form.set('baseVersion', String(baseVersion));
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/dossiers/${dossierId}/versions`);
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = () => resolve({ ok: false, error: 'offline' });
    request.onload = () => resolve(answerOf(request));
    request.send(form);
  });
}

function answerOf({ status, response }: XMLHttpRequest): Sent {
  const answer = response as (Received & { error?: ActError }) | null;
  if (answer?.error) return { ok: false, error: answer.error };
  return status < 300 && answer ? { ok: true, value: answer } : { ok: false, error: 'unexpected' };
}
