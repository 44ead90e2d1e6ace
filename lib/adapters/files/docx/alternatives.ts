/**
 * Content that a file holds in several forms for programs of different age
 * (mc:AlternateContent): a text box as drawing and as VML. The first form that has anything
 * to read is read, so that no text comes twice and none is lost with a form that has none.
 */
export class Alternatives {
  /** One for each open element: whether something was found in it. */
  private readonly open_: { found: boolean }[] = [];

  begin(): void {
    this.open_.push({ found: false });
  }

  end(): void {
    this.open_.pop();
  }

  /** Words or a picture were read. */
  found(): void {
    for (const alternative of this.open_) alternative.found = true;
  }

  /** Whether the form that begins is still wanted. */
  wanted(): boolean {
    return this.open_.at(-1)?.found !== true;
  }
}
