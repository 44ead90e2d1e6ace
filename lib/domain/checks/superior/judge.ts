/** The findings of R29 and R30: what a draft copies from acts above it, and what it asks beyond them. */
import type { FoundProcedure } from '../../procedures/types';
import { placeOf } from '../../structure/place';
import type { Provision, StructuredDocument } from '../../structure/types';
import { findingOf, rulesFor, type Caught, type Rule } from '../rules';
import type { CheckSubject, RuleFinding } from '../types';
import { copiesIn } from './copied';
import { excesses } from './exceeds';
import type { Excess } from './excess';
import { nameOfAct } from './rank';
import { sameMatter } from './same-matter';
import type { SuperiorArticle } from './types';

/** Articles of one act above, as the finder read them. */
export interface SuperiorReading {
  readonly articles: readonly SuperiorArticle[];
  readonly document: StructuredDocument;
  readonly procedures: readonly FoundProcedure[];
}

type Subject = Pick<CheckSubject, 'document' | 'procedures' | 'regime' | 'documentType' | 'on'>;

const QUOTED = 220; // characters of the act above that are quoted; the rest is on its page

const short = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= QUOTED ? plain : `${plain.slice(0, plain.lastIndexOf(' ', QUOTED))} …`;
};

/** Finds nothing where the rules do not hold on that day. Ordered as the rules are, then as the text. */
export function judgeAgainstSuperiors(subject: Subject, articles: readonly SuperiorArticle[], readings: readonly SuperiorReading[], rules: readonly Rule[]): RuleFinding[] {
  const holding = rulesFor(rules, subject.on, subject.regime, subject.documentType);
  return holding.flatMap((rule) => caughtBy(rule, subject, articles, readings).map((caught) => findingOf(rule, caught, subject.regime)));
}

function caughtBy(rule: Rule, subject: Subject, articles: readonly SuperiorArticle[], readings: readonly SuperiorReading[]): Caught[] {
  if (rule.detector === 'copied') return copied(subject, articles);
  return rule.detector === 'exceeds' ? exceeding(subject, readings) : [];
}

const copied = ({ document }: Subject, articles: readonly SuperiorArticle[]): Caught[] => copiesIn(document.provisions, articles).map(({ provision, of }) => ({
  provision: provision.id,
  quote: provision.text,
  range: { start: 0, end: provision.text.length },
  words: { place: `${of.place} ${nameOfAct(of.article.act.number)}`, words: short(of.text), link: linkTo(of.article) },
}));

const lower = (place: string): string => (place.startsWith('Điều') ? place : place.charAt(0).toLowerCase() + place.slice(1));

const linkTo = ({ id }: SuperiorArticle): string => `/precedents/${id}`;

function exceeding({ document, procedures }: Subject, readings: readonly SuperiorReading[]): Caught[] {
  return procedures.filter((procedure) => procedure.nature !== 'repealed').flatMap((procedure) => readings.flatMap((reading) => {
    const same = reading.procedures.filter((other) => sameMatter(procedure.name, other.name));
    // Two of that name in one act are two cases: nobody can tell which one binds.
    const [other] = same;
    if (other === undefined || same.length > 1) return [];
    return excesses({ document, procedure }, { document: reading.document, procedure: other }).flatMap((excess) => asCaught(excess, procedure, reading));
  }));
}

const WHAT: Readonly<Record<Excess['kind'], string>> = { time: 'thời hạn dài hơn', sets: 'số bộ hồ sơ nhiều hơn', paper: 'thêm giấy tờ không có trong danh mục', condition: 'điều kiện cao hơn' };

function asCaught({ kind, draft, superior }: Excess, procedure: FoundProcedure, { articles, document }: SuperiorReading): Caught[] {
  const byId = new Map(document.provisions.map((p) => [p.id, p]));
  const provision = byId.get(superior.provision);
  const article = provision && articles.find((one) => one.article === `Điều ${articleAbove(provision, byId)}`);
  if (!provision || !article) return [];
  return [{
    provision: draft.provision,
    quote: draft.quote,
    range: { start: draft.start, end: draft.end },
    procedure: procedure.name,
    words: { what: WHAT[kind], place: `${lower(placeOf(provision, byId))} ${nameOfAct(article.act.number)}`, words: short(superior.quote), link: linkTo(article) },
  }];
}

function articleAbove(provision: Provision, byId: ReadonlyMap<string, Provision>): string {
  let at: Provision | undefined = provision;
  while (at !== undefined && at.kind !== 'article') at = at.parent === null ? undefined : byId.get(at.parent);
  return at?.number ?? '';
}
