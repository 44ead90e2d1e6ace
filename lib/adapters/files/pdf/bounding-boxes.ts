/** The answer of `pdftotext -bbox`: XHTML with one `<word xMin yMin xMax yMax>` a word. */
import { type Attributes, readXml, xmlBytes, type XmlHandler } from '../xml';
import type { PdfPage, Word } from './page';

/** Pages and words; null where the answer is not what pdftotext gives. */
export function readBoundingBoxes(answer: Uint8Array): PdfPage[] | null {
  const source = xmlBytes(answer);
  // The title may hold anything the file says of itself; it is not asked for.
  const start = source.indexOf('<doc>');
  const end = source.lastIndexOf('</doc>');
  if (start < 0 || end < start) return null;
  const pages = new Pages();
  // Letters that XML forbids come through from broken fonts.
  return readXml(source.slice(start, end + '</doc>'.length).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, ''), pages) === null ? pages.finish() : null;
}

class Pages implements XmlHandler {
  private readonly pages: { width: number; height: number; words: Word[] }[] = [];
  private box: { x0: number; x1: number; y0: number; y1: number } | null = null;
  private word = '';

  open(name: string, attributes: Attributes): void {
    const number = (key: string): number => Number(attributes.get(key)) || 0;
    if (name === 'page') this.pages.push({ width: number('width'), height: number('height'), words: [] });
    else if (name === 'word') {
      this.box = { x0: number('xMin'), x1: number('xMax'), y0: number('yMin'), y1: number('yMax') };
      this.word = '';
    }
  }

  text(text: string): void {
    if (this.box !== null) this.word += text;
  }

  close(name: string): void {
    if (name !== 'word' || this.box === null) return;
    if (this.word.trim() !== '') this.pages.at(-1)?.words.push({ text: this.word, ...this.box, ...(isTurned(this.word, this.box) ? { turned: true } : {}) });
    this.box = null;
  }

  finish(): PdfPage[] {
    return this.pages.map((page) => ({ ...page, words: page.words.map((word) => withNeighbours(word, page.words)) }));
  }
}

/** A short word, as a page number, cannot be told by its own box; it is turned where it stands in a turned line. */
function withNeighbours(word: Word, words: readonly Word[]): Word {
  if (word.turned === true || Array.from(word.text).length > 4) return word;
  const inLine = words.some((w) => w.turned === true && Math.abs(w.x0 - word.x0) < 1.5 && Math.abs(w.x1 - word.x1) < 1.5);
  return inLine ? { ...word, turned: true } : word;
}

/** Many letters in a box that is much higher than wide run upwards or downwards; "I." is high and narrow as it is. */
function isTurned(word: string, { x0, x1, y0, y1 }: { x0: number; x1: number; y0: number; y1: number }): boolean {
  return Array.from(word).length > 3 && y1 - y0 > 1.8 * (x1 - x0) && y1 - y0 > 0;
}
