import type { BlockedRefusal } from '@/lib/domain/process/guards';

const STATUS: Readonly<Record<string, number>> = {
  unauthenticated: 401, forbidden: 403, 'four-eyes': 403, 'cross-origin': 403, 'not-found': 404, stale: 409, 'too-large': 413, blocked: 422, 'bad-input': 400,
};

/** HTTP status of a refusal, by its code; "conflict-…" and "unreadable-…" are families. */
export function statusOf(code: string): number {
  if (code.startsWith('conflict-')) return 409;
  if (code.startsWith('unreadable-')) return 422;
  return STATUS[code] ?? 400;
}

/** A refusal as the browser reads it. */
export function refusalResponse({ code, sentence, params, blockers }: BlockedRefusal): Response {
  return Response.json({ error: { code, sentence, ...(params && { params }), ...(blockers && { blockers }) } }, { status: statusOf(code) });
}
