import type { ActError } from '@/app/components/use-act';
import type { RevisionView } from '@/lib/domain/structure/types';
import type { UploadStep } from '@/lib/usecases/upload-version';
import { linesOf } from './answer-lines';

export interface Received {
  readonly versionId: string;
  readonly number: number;
}

/** What is being done with the file. */
export type SendStep = 'sending' | UploadStep;

/**
 * Why there is no version: a refusal of the server, or
 * offline: the file did not get there · lost: it did, and then the line broke · cancelled: by the person.
 */
export type Failure = ActError | 'offline' | 'lost' | 'unexpected' | 'cancelled';

export type Sent = { readonly ok: true; readonly value: Received } | { readonly ok: false; readonly error: Failure };

interface Sending {
  readonly dossierId: string;
  /** Number of the version that the person saw as the latest; 0 before the first. */
  readonly baseVersion: number;
  readonly file: File;
  /** How tracked changes are to be read. */
  readonly revisions: RevisionView;
  /** Stops the sending; what has arrived as a whole is not stopped by it. */
  readonly signal: AbortSignal;
  /** Hears what is being done, and how much of it is done where that is known, 0 to 1. */
  readonly onStep: (step: SendStep, share?: number) => void;
}

/** Sends a file as a new version. Uses XMLHttpRequest, since fetch does not tell how far an upload has come. */
export function sendFile({ dossierId, baseVersion, file, revisions, signal, onStep }: Sending): Promise<Sent> {
  const form = new FormData();
  form.set('file', file);
  form.set('baseVersion', String(baseVersion));
  form.set('revisions', revisions);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let arrived = false;
    request.open('POST', `/api/dossiers/${dossierId}/versions`);
    request.setRequestHeader('accept', 'application/x-ndjson');
    request.upload.onprogress = (event) => event.lengthComputable && onStep('sending', event.loaded / event.total);
    request.upload.onload = () => {
      arrived = true;
      onStep('reading');
    };
    request.onprogress = () => {
      const latest = linesOf(request.responseText).at(-1);
      if (latest?.step) onStep(latest.step, latest.share);
    };
    request.onerror = () => resolve({ ok: false, error: arrived ? 'lost' : 'offline' });
    request.onabort = () => resolve({ ok: false, error: 'cancelled' });
    request.onload = () => resolve(answerOf(request));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function answerOf({ status, responseText }: XMLHttpRequest): Sent {
  const last = linesOf(responseText).at(-1);
  if (last?.error) return { ok: false, error: last.error };
  if (last?.versionId !== undefined && last.number !== undefined) return { ok: true, value: { versionId: last.versionId, number: last.number } };
  return { ok: false, error: status < 300 ? 'lost' : 'unexpected' };
}
