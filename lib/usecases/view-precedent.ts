import { bodyLines } from '@/lib/domain/precedents/body-lines';
import { markWords, type MarkedText } from '@/lib/domain/precedents/mark-words';
import { nationalSections } from '@/lib/domain/precedents/national-sections';
import { wordsShown } from '@/lib/domain/precedents/question';
import { citationOf, passageAt, quotation, type QuotedPlace } from '@/lib/domain/precedents/quotation';
import { stateOn, type LibraryState } from '@/lib/domain/precedents/state';
import type { Part } from '@/lib/domain/procedures/types';
import type { Actor } from '@/lib/domain/process/types';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import type { Precedent, Precedents } from '@/lib/ports/precedents';
import type { Deps } from './_deps';

/** A line of the body, ready to be read and quoted. */
export interface PrecedentLine {
  /** Its number in the body, from 0; null where the body does not hold it in its place. */
  readonly line: number | null;
  /** The line with the words of the query marked. */
  readonly words: readonly MarkedText[];
  /** "điểm a khoản 2"; empty where it has no number. */
  readonly label: string;
  readonly indent: number;
  /** True for the name of a file that the source has beside the text. */
  readonly attachment: boolean;
  /** "điểm a khoản 2 Điều 5 Nghị định số 63/2010/NĐ-CP". */
  readonly citation: string;
  /** The line, with what it announces, and its citation. */
  readonly quotation: string;
}

/** Another article of the same act. */
export type ArticleLink = Awaited<ReturnType<Precedents['contents']>>[number];

export interface PrecedentView {
  readonly precedent: Precedent;
  /** Of its act, today. */
  readonly state: LibraryState;
  /** Of the article as a whole. */
  readonly citation: string;
  readonly heading: readonly MarkedText[];
  /** The text of an article; none for a procedure of the national list, which has sections. */
  readonly lines: readonly PrecedentLine[];
  readonly sections: readonly { readonly part: Part; readonly lines: readonly PrecedentLine[] }[];
  /** The articles of the act in their order, this one among them. */
  readonly contents: readonly ArticleLink[];
  readonly previous: ArticleLink | null;
  readonly next: ArticleLink | null;
}

/** One entry of the library with the act it stands in (xem một tiền lệ); the words of `query`, if any, are marked. */
export async function viewPrecedent(
  deps: Pick<Deps, 'precedents' | 'clock'>, _actor: Actor, { articleId, query = '' }: { articleId: string; query?: string },
): Promise<Result<PrecedentView, Refusal>> {
  const precedent = await deps.precedents.get(articleId);
  if (precedent === null) return err({ code: 'not-found', sentence: 'Không tìm thấy điều này trong thư viện tiền lệ.' });
  const { kind, article, heading, document } = precedent;
  const words = wordsShown(query);
  const contents = await deps.precedents.contents(document.id);
  const at = contents.findIndex(({ id }) => id === articleId);
  const act: QuotedPlace = { kind, article, label: '', act: document };
  return ok({
    precedent, contents, ...textOf(precedent, act, words),
    state: stateOn(document, deps.clock.today()),
    citation: citationOf(act),
    heading: markWords([heading], words)[0] ?? [],
    previous: contents[at - 1] ?? null,
    // An article that is left out of the contents, for another entry says the same, can still be read.
    next: at < 0 ? null : (contents[at + 1] ?? null),
  });
}

function textOf({ body, procedure }: Precedent, act: QuotedPlace, words: string): Pick<PrecedentView, 'lines' | 'sections'> {
  if (procedure !== null) {
    const sections = nationalSections(body, procedure.parts);
    const marked = markWords(sections.flatMap(({ lines }) => lines.map(({ text }) => text)), words);
    const citation = citationOf(act);
    let n = 0;
    return {
      lines: [],
      sections: sections.map(({ part, lines }) => ({
        part, lines: lines.map(({ text, line }) => ({ line, words: marked[n++] ?? [], label: '', indent: 0, attachment: false, citation, quotation: quotation(text, act) })),
      })),
    };
  }
  const lines = bodyLines(body);
  const texts = lines.map(({ text }) => text);
  const marked = markWords(texts, words);
  return {
    sections: [],
    lines: lines.map(({ label, indent, attachment }, line) => {
      const place = { ...act, label };
      return { line, words: marked[line] ?? [], label, indent, attachment, citation: citationOf(place), quotation: quotation(passageAt(texts, line), place) };
    }),
  };
}
