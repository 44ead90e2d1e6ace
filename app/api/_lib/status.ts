import type { BlockedRefusal } from '@/lib/domain/process/guards';

const STATUS: Readonly<Record<string, number>> = {
  unauthenticated: 401, forbidden: 403, 'four-eyes': 403, 'cross-origin': 403, 'not-found': 404, stale: 409, 'too-large': 413, blocked: 422, 'bad-input': 400, busy: 503, 'out-of-time': 503,
};

/** HTTP status of a refusal, by its code; "conflict-…", "unreadable-…" and "unsearchable-…" are families. */
export function statusOf(code: string): number {
  if (code.startsWith('conflict-')) return 409;
  if (code.startsWith('unreadable-') || code.startsWith('unsearchable-')) return 422;
  return STATUS[code] ?? 400;
}

/** A refusal as the browser reads it. */
export const refusalBody = ({ code, sentence, params, blockers }: BlockedRefusal) => ({ error: { code, sentence, ...(params && { params }), ...(blockers && { blockers }) } });

/** A refusal as an answer of its own. Who comes at a busy time is told when to come back. */
export function refusalResponse(refusal: BlockedRefusal): Response {
  const headers = refusal.code === 'busy' ? { 'retry-after': String(refusal.params?.seconds ?? '') } : undefined;
  return Response.json(refusalBody(refusal), { status: statusOf(refusal.code), headers });
}
