/**
 * What a file of the codification says of its acts. Each article repeats number, title, agency and dates of its act, and
 * not all alike: some leave out the title, some give the date on which a single article takes effect, some took a piece of
 * the title for the agency. An act is what most of its articles say; told article by article, it would change at each import.
 */
import { actTypeName } from '@/lib/domain/precedents/act-type';
import { agencyName, initials } from '@/lib/domain/precedents/agency-name';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { actKey, isoDate, type CodifiedArticle } from './codification';

const FACTS = ['number', 'title', 'level', 'agency', 'issued', 'effective'] as const;
type Votes = Record<(typeof FACTS)[number], Map<string, number>>;

export class CodifiedActs {
  private readonly votes = new Map<string, Votes>();
  private readonly agencies = new Map<string, number>();
  private last: string | null = null;

  add(article: CodifiedArticle): void {
    const { doc_no: number, doc_title: title, level, issued, effective } = article;
    const agency = agencyName(article.agency);
    const key = actKey(article);
    const votes = this.votes.get(key) ?? (Object.fromEntries(FACTS.map((fact) => [fact, new Map()])) as Votes);
    this.votes.set(key, votes);
    for (const [fact, value] of Object.entries({ number, title, level, agency, issued: isoDate(issued) ?? '', effective: isoDate(effective) ?? '' })) {
      if (value !== '') vote(votes[fact as keyof Votes], value);
    }
    if (agency !== '') vote(this.agencies, agency);
    const day = isoDate(issued);
    if (day !== null && (this.last === null || day > this.last)) this.last = day;
  }

  /** The day on which the newest act was issued: the codification was made then or later. Null where no act has a date. */
  newest(): string | null {
    return this.last;
  }

  /**
   * The acts by their keys.
   * @param vouchedOn ISO date on which the source vouches that they are in force, or null
   */
  documents(vouchedOn: string | null): Map<string, ImportedArticle['document']> {
    const byInitials = new Map([...this.agencies].sort((a, b) => a[1] - b[1]).map(([name]) => [initials(name), name]));
    return new Map([...this.votes].map(([key, votes]) => {
      const number = most(votes.number);
      const title = most(votes.title);
      return [key, {
        sourceKey: key, number, title, type: actTypeName(most(votes.level), title), agency: inFull(most(votes.agency), number, byInitials),
        issuedOn: most(votes.issued) || null, effectiveOn: most(votes.effective) || null, vouchedOn,
      }];
    }));
  }
}

const vote = (votes: Map<string, number>, value: string): void => void votes.set(value, (votes.get(value) ?? 0) + 1);

/** The value with most votes, of equals the one that came first; empty where there is none. */
const most = (votes: ReadonlyMap<string, number>): string => [...votes].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as [string, number])[0];

/** The agency that the number's sign stands for ("Bộ Văn hóa" of a "TT-BVHTTDL"), where it is left out or cut short and the same file has it in full. */
function inFull(agency: string, number: string, byInitials: ReadonlyMap<string, string>): string {
  const sign = /-(\p{Lu}+)$/u.exec(number)?.[1] ?? '';
  const named = byInitials.get(sign);
  return named !== undefined && sign.startsWith(initials(agency)) ? named : agency;
}
