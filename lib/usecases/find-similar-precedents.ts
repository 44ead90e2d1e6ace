import { draftQuestion, type Words } from '@/lib/domain/precedents/draft-question';
import { citationOf, passageAt, quotation, quotedWords, type QuotedPlace } from '@/lib/domain/precedents/quotation';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Precedent, PrecedentHit, PrecedentSearch } from '@/lib/ports/precedents';
import { readDossier } from './_act';
import type { Deps } from './_deps';
import { NOT_FOUND } from './_refusals';

/** A reviewer reads five and glances at ten. */
const SHOWN = 10;
/** Articles of the draft's own act, if the library has it already, that may stand among the hits. */
const OWN = 5;

/** A provision of a version; with words, only those. */
export interface SimilarQuestion extends Partial<Words> {
  readonly versionId: string;
  readonly provisionId: string;
}

/** A precedent beside a provision of the draft. */
export interface SimilarPrecedent {
  readonly hit: PrecedentHit;
  /** What fits best, in full: a line with what it announces, or the first line of the article. */
  readonly words: string;
  /** "khoản 2 Điều 5 Nghị định số 63/2010/NĐ-CP". */
  readonly citation: string;
  /** The words with their citation, to be put into a comment. */
  readonly quotation: string;
  /** The words alone, to be put into a proposed wording. */
  readonly wording: string;
  /** Page of the article, at the line that fits best. */
  readonly link: string;
}

export interface SimilarPrecedents extends Pick<PrecedentSearch, 'fellBack'> {
  readonly similar: readonly SimilarPrecedent[];
}

/** Articles of law that say something like a provision of a draft (tiền lệ), best first; its own act is left out. */
export async function findSimilarPrecedents(
  deps: Pick<Deps, 'store' | 'precedents' | 'clock'>, actor: Actor, { versionId, provisionId, start, end }: SimilarQuestion,
): Promise<Result<SimilarPrecedents, BlockedRefusal>> {
  const version = await deps.store.versions.find(versionId);
  const asked = await readDossier(deps, actor, version?.dossierId, async ({ adoptedNumber }) => {
    const words = start !== undefined && end !== undefined && end > start ? { start, end } : null;
    return { text: draftQuestion(version?.document.provisions ?? [], provisionId, words), own: [version?.document.head.number, adoptedNumber].filter(Boolean) };
  });
  if (!asked.ok) return asked;
  const { text, own } = asked.value;
  if (text === null) return err(NOT_FOUND);
  const { hits, fellBack } = await deps.precedents.search({ text, on: deps.clock.today() }, { limit: SHOWN + OWN, offset: 0 });
  const others = hits.filter(({ docNumber }) => !own.includes(docNumber)).slice(0, SHOWN);
  const articles = await Promise.all(others.map(({ articleId }) => deps.precedents.get(articleId)));
  return ok({ similar: others.flatMap((hit, i) => (articles[i] ? [similarOf(hit, articles[i])] : [])), fellBack });
}

function similarOf(hit: PrecedentHit, { article, body, document }: Precedent): SimilarPrecedent {
  const words = passageAt(body.split('\n'), hit.provision?.line ?? 0);
  const place: QuotedPlace = { kind: hit.kind, article, label: hit.provision?.label ?? '', act: document };
  const line = hit.provision === null ? '' : `#dong-${hit.provision.line}`;
  return { hit, words, citation: citationOf(place), quotation: quotation(words, place), wording: quotedWords(words, place), link: `/precedents/${hit.articleId}${line}` };
}
