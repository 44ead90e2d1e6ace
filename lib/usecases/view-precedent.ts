import type { Actor } from '@/lib/domain/process/types';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import type { Precedent } from '@/lib/ports/precedents';
import type { Deps } from './_deps';

/** One article of the library with the document it stands in. */
export async function viewPrecedent(
  deps: Pick<Deps, 'precedents'>, _actor: Actor, input: { articleId: string },
): Promise<Result<Precedent, Refusal>> {
  const article = await deps.precedents.get(input.articleId);
  return article === null ? err({ code: 'not-found', sentence: 'Không tìm thấy điều này trong thư viện tiền lệ.' }) : ok(article);
}
