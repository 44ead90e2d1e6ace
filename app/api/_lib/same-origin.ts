import type { Refusal } from '@/lib/domain/result';

const CROSS_ORIGIN: Refusal = { code: 'cross-origin', sentence: 'Yêu cầu không đến từ trang của hệ thống nên không được thực hiện.' };

/**
 * Refuses a write that another site makes a signed-in browser send. Browsers put Origin on every
 * write; one without it does not come from a page of ours.
 */
export function sameOrigin(request: Request): true | Refusal {
  const origin = request.headers.get('origin');
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? new URL(request.url).host;
  if (origin === null || !URL.canParse(origin)) return CROSS_ORIGIN;
  return new URL(origin).host === host || CROSS_ORIGIN;
}
