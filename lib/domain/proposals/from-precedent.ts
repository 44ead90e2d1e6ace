/** Words of a precedent put into a proposed wording (tiền lệ vào đề nghị sửa). */

/** What is being proposed, and why. */
export interface ProposalDraft {
  /** The words of the draft that it is for. */
  readonly quote: string;
  readonly wording: string;
  readonly reason: string;
}

/** The sign that ends a line of a list or a sentence, which belongs to its place rather than to its words. */
const END = /\s*[;,.]$/u;

/**
 * The draft with a precedent in it: its words in place of the quote, ending as the quote ends, or below what has been
 * written already; where they stand, in the reason.
 */
export function withPrecedent({ quote, wording, reason }: ProposalDraft, precedent: { readonly words: string; readonly citation: string }): ProposalDraft {
  const isUntouched = wording.trim() === '' || wording === quote;
  const words = precedent.words.replace(END, '') + (END.exec(quote)?.[0] ?? '');
  return {
    quote,
    wording: isUntouched ? words : `${wording.trimEnd()}\n${words}`,
    reason: `${reason.trimEnd()}\nTheo ${precedent.citation}.`.trimStart(),
  };
}
