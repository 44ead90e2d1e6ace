import type { ActError } from '../../use-act';

export type Sent = { readonly ok: true } | { readonly ok: false; readonly error: ActError };

/** Sentences for the two failures that the server cannot word itself. */
export interface FailureWords {
  readonly offline: string;
  readonly unexpected: string;
}

/**
 * Sends one act. Unlike useAct several may be under way at once: a reviewer decides a
 * finding a second, and none of the keystrokes may be lost.
 */
export async function send(url: string, body: unknown, words: FailureWords): Promise<Sent> {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const answer = (await response.json().catch(() => null)) as { error?: ActError } | null;
    if (response.ok && !answer?.error) return { ok: true };
    return { ok: false, error: answer?.error ?? { code: 'unexpected', sentence: words.unexpected } };
  } catch {
    return { ok: false, error: { code: 'offline', sentence: words.offline } };
  }
}
