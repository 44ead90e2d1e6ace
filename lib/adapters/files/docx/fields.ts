/**
 * Complex fields (ISO/IEC 29500-1, 17.16.18): begin, instruction, separator, result, end. The
 * result is what the page shows. Fields may be nested, also in an instruction, whose words
 * nobody sees; they may be left open in a broken file, where words must not be lost.
 */

interface Field {
  /** True until the separator. */
  instructing: boolean;
  instruction: string;
}

const CONTENTS = /^\s*TOC\b/i;

export class Fields {
  private readonly open_: Field[] = [];

  /** Reads a w:fldChar. */
  mark(type: string | undefined): void {
    const field = this.open_.at(-1);
    if (type === 'begin') this.open_.push({ instructing: true, instruction: '' });
    else if (type === 'separate' && field !== undefined) field.instructing = false;
    else if (type === 'end') this.open_.pop();
  }

  instruct(text: string): void {
    const field = this.open_.at(-1);
    if (field?.instructing === true) field.instruction += text;
  }

  /** True where words are the result of a field inside the instruction of another. */
  get unseen(): boolean {
    return this.open_.length > 1 && this.open_.slice(0, -1).some((f) => f.instructing);
  }

  /** True inside a table of contents (mục lục). */
  get contents(): boolean {
    return this.open_.some((f) => !f.instructing && CONTENTS.test(f.instruction));
  }

  /** An instruction that goes on after its paragraph is a field left open. */
  endParagraph(): void {
    const broken = this.open_.findIndex((f) => f.instructing);
    if (broken >= 0) this.open_.length = broken;
  }
}
