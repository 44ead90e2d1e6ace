import { citedActs } from '@/lib/domain/precedents/cited-acts';
import { checkCited, type CheckedAct } from '@/lib/domain/precedents/citations';
import type { StructuredDocument } from '@/lib/domain/structure/types';
import type { Deps } from './_deps';

/** Acts of which the articles are looked up for one draft, one query each. */
const MOST_ACTS = 60;

/** What the library knows today of every act that a draft rests on or cites. */
export async function citationsOf({ precedents, clock }: Pick<Deps, 'precedents' | 'clock'>, document: StructuredDocument, documentType: string | null): Promise<CheckedAct[]> {
  const cited = citedActs(document);
  const acts = await precedents.acts(cited.map(({ number }) => number));
  const withArticles = new Set(cited.filter(({ places }) => places.some(({ articles }) => articles.length > 0)).map(({ number }) => number.toLowerCase()));
  const asked = acts.filter(({ number }) => withArticles.has(number.toLowerCase())).slice(0, MOST_ACTS);
  const contents = new Map(await Promise.all(asked.map(async ({ id }) => [id, await precedents.contents(id)] as const)));
  const known = acts.map((act) => ({ ...act, articles: contents.get(act.id) ?? [] }));
  return checkCited(cited, known, { type: documentType, issuer: document.head.issuer }, clock.today());
}
