/** A procedure with its words, and with those of the articles that it leans on. */
import { articleOf, byId } from '../procedures/articles';
import { foldSpelling } from '../procedures/spelling';
import type { FoundProcedure } from '../procedures/types';
import type { Provision } from '../structure/types';
import { findCitations } from '../text/citation';
import { WORDS } from './procedure-words';
import type { ProcedureProvision } from './sentence-rules';
import type { CheckSubject } from './types';

export interface ProcedureText {
  readonly procedure: FoundProcedure;
  /** Every provision inside its articles. */
  readonly provisions: readonly ProcedureProvision[];
  /** Headings of its articles, folded. */
  readonly headings: readonly string[];
  /** The words of its articles, folded, headings too. */
  readonly own: string;
  /**
   * `own` and the words of the articles that it cites, that cite it, or that stand beside it and complete it:
   * what is in none of them, the draft does not say of this procedure.
   */
  readonly reach: () => string;
  /** Headings of the other articles of the text that it stands in, folded. */
  readonly otherHeadings: () => readonly string[];
  /** The words of the whole text that it stands in: the act, or a regulation issued with it. */
  readonly body: () => string;
}

const NEAR = 3; // articles: "Hồ sơ", "Trình tự", "Thời hạn" of one matter follow each other
const HAS_CITATION = /điều\s+\d/u;

interface Article {
  readonly provision: Provision;
  readonly at: number;
  readonly heading: string;
  readonly words: string;
  /** Numbers of the articles that it cites without naming another act. */
  readonly cites: () => ReadonlySet<string>;
}

/** The procedures of a draft with their words. What is costly is worked out when first asked for. */
export function procedureTexts(subject: CheckSubject, within: readonly ProcedureProvision[]): ProcedureText[] {
  const { provisions } = subject.document;
  const all = byId(subject.document);
  const articles = articlesOf(provisions, all);
  const bodies = new Map<string, string>();
  const bodyOf = (p: Provision): string => {
    let at: Provision | undefined = p;
    while (at && at.kind !== 'attached' && at.kind !== 'appendix' && at.quoted !== true) at = at.parent === null ? undefined : all.get(at.parent);
    return at === undefined ? '' : at.quoted === true ? `quoted ${at.parent ?? ''}` : at.id;
  };
  return subject.procedures.map((procedure) => {
    const mine = procedure.provisions.flatMap((id) => articles.get(id) ?? []);
    const ownIds = new Set(mine.map((a) => a.provision.id));
    const place = mine[0] === undefined ? '' : bodyOf(mine[0].provision);
    const same = (): Article[] => [...articles.values()].filter((a) => bodyOf(a.provision) === place);
    return {
      procedure,
      provisions: within.filter((p) => p.procedure === procedure),
      headings: mine.map((a) => a.heading),
      own: join(mine),
      reach: once(() => {
        const cited = new Set(mine.flatMap((a) => [...a.cites()]));
        const numbers = mine.map((a) => a.provision.number.toLowerCase());
        const beside = (a: Article): boolean => WORDS.completing.test(a.heading) && mine.some((m) => m.provision.parent === a.provision.parent && Math.abs(m.at - a.at) <= NEAR);
        return join(same().filter((a) => ownIds.has(a.provision.id) || cited.has(a.provision.number.toLowerCase()) || beside(a) || numbers.some((n) => a.cites().has(n))));
      }),
      otherHeadings: () => same().filter((a) => !ownIds.has(a.provision.id)).map((a) => a.heading),
      body: () => {
        const words = bodies.get(place) ?? join(same());
        bodies.set(place, words);
        return words;
      },
    };
  });
}

/** True for the work of agencies among themselves and for the careers of those in office, though they have papers and steps (Decree 63/2010 Art. 1(2)(a)). */
export const isInternal = ({ headings }: ProcedureText, title: string): boolean => {
  const folded = foldSpelling(title);
  return WORDS.internalTitle.test(folded) || (headings.some((heading) => WORDS.personnelMatter.test(heading)) && [...headings, folded].some((words) => WORDS.officers.test(words)));
};

/** True where the draft itself lays a procedure down: somebody applies, somebody decides. */
export function isLaidDown({ procedure, headings, own }: ProcedureText): boolean {
  return procedure.nature !== 'repealed' && !headings.every((heading) => WORDS.otherHeading.test(heading)) && WORDS.application.test(own) && WORDS.decision.test(own);
}

/** True where what is not in the draft is missing: neither another act nor the act that is amended holds the rest. */
export function isWhole(text: ProcedureText): boolean {
  return text.procedure.nature !== 'amended' && isLaidDown(text) && text.headings.some((heading) => WORDS.matterHeading.test(heading)) && !WORDS.elsewhere.test(text.own);
}

function articlesOf(provisions: readonly Provision[], all: ReadonlyMap<string, Provision>): Map<string, Article> {
  const texts = new Map<string, string[]>();
  for (const p of provisions) {
    const article = p.kind === 'article' || p.kind === 'clause' || p.kind === 'point' ? articleOf(p, all) : null;
    if (article) texts.set(article.id, [...(texts.get(article.id) ?? []), p.text]);
  }
  return new Map([...texts].flatMap(([id, lines], at) => {
    const provision = all.get(id);
    if (!provision) return [];
    const heading = foldSpelling(provision.heading);
    const cites = once(() => new Set(lines.filter((line) => HAS_CITATION.test(line.toLowerCase())).flatMap((line) => findCitations(line).filter((c) => c.actNumber === null).flatMap((c) => c.articles))));
    return [[id, { provision, at, heading, words: `${heading}\n${lines.map(foldSpelling).join('\n')}`, cites }] as const];
  }));
}

const join = (articles: readonly Article[]): string => articles.map((a) => a.words).join('\n');

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
