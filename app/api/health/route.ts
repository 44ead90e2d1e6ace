import { requestContext } from '@/app/api/_lib/context';
import { checkHealth } from '@/lib/usecases/check-health';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** Open to everybody: it tells nothing but whether the program works. */
export async function GET(): Promise<Response> {
  const health = await checkHealth(requestContext().deps());
  return Response.json(health, { status: health.ok ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
