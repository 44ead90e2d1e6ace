/**
 * The letters of a page with the place where each is drawn, from the drawing operators of
 * pdf.js. Its own getTextContent joins letters in the order of drawing and guesses spaces:
 * where a writer mixes two fonts inside words (LibreOffice on Debian does, for Vietnamese)
 * that gives "LU T Đ U T CÔNGẬ Ầ Ư". Text state: [ISO 32000-1] 9.3 and 9.4.
 */
import { IDENTITY, type Matrix, multiply, toMatrix, translate } from './matrix';

/** One letter (or ligature) as drawn; x and y are the origin of its baseline on the shown page, `dx`,`dy` its direction. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Unit vector in which the text runs; (1, 0) for ordinary text. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
}

export interface FontFacts {
  readonly name: string;
  readonly bold: boolean;
  /** Width of a glyph unit in text space, usually 0.001. */
  readonly unit: number;
}

/** The drawing of one page: operator names with their arguments. */
export interface Drawing {
  readonly operators: readonly string[];
  readonly args: readonly unknown[];
}

interface State {
  matrix: Matrix;
  font: FontFacts;
  size: number;
  direction: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  stroked: boolean;
}

const NO_FONT: FontFacts = { name: '', bold: false, unit: 0.001 };
/** A page nests forms in forms; a file that never closes them is made to do harm. */
const MAX_SAVED = 512;

/** @param view from the page's own coordinates to the shown page, y downwards */
export function glyphsOf(drawing: Drawing, view: Matrix, fontOf: (id: string) => FontFacts | undefined): Glyph[] {
  const pen = new Pen(view, fontOf);
  drawing.operators.forEach((operator, i) => {
    const args = drawing.args[i];
    pen.draw(operator, Array.isArray(args) ? args : []);
  });
  return pen.glyphs;
}

class Pen {
  readonly glyphs: Glyph[] = [];
  private readonly saved: State[] = [];
  private state: State;
  private textMatrix: Matrix = IDENTITY;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;

  constructor(private readonly view: Matrix, private readonly fontOf: (id: string) => FontFacts | undefined) {
    this.state = { matrix: view, font: NO_FONT, size: 0, direction: 1, charSpacing: 0, wordSpacing: 0, scale: 1, rise: 0, leading: 0, stroked: false };
  }

  draw(operator: string, args: readonly unknown[]): void {
    const n = (i: number): number => (typeof args[i] === 'number' ? args[i] : 0);
    const state = this.state;
    switch (operator) {
      case 'save':
      case 'beginGroup': this.save(); break;
      case 'restore':
      case 'endGroup':
      case 'endAnnotation':
      case 'paintFormXObjectEnd': this.restore(); break;
      case 'transform': state.matrix = multiply(state.matrix, toMatrix(args)); break;
      case 'paintFormXObjectBegin': this.save(); this.state.matrix = multiply(state.matrix, toMatrix(args[0])); break;
      // What is laid over the page (stamps, form fields) is drawn from the page's own coordinates.
      case 'beginAnnotation': this.save(); this.state.matrix = multiply(multiply(this.view, toMatrix(args[2])), toMatrix(args[3])); break;
      case 'beginText': this.place(IDENTITY); break;
      case 'setTextMatrix': this.place(toMatrix(args[0])); break;
      case 'setFont': this.setFont(String(args[0]), n(1)); break;
      case 'setGState': this.setGraphics(args[0]); break;
      case 'setCharSpacing': state.charSpacing = n(0); break;
      case 'setWordSpacing': state.wordSpacing = n(0); break;
      case 'setHScale': state.scale = n(0) / 100; break;
      case 'setLeading': state.leading = -n(0); break;
      case 'setTextRise': state.rise = n(0); break;
      // Filled and stroked: how office programs print bold without a bold font.
      case 'setTextRenderingMode': state.stroked = n(0) === 2; break;
      case 'setLeadingMoveText': state.leading = n(1); this.move(n(0), n(1)); break;
      case 'moveText': this.move(n(0), n(1)); break;
      case 'nextLine': this.move(0, state.leading); break;
      case 'showText':
      case 'showSpacedText': if (Array.isArray(args[0])) this.show(args[0]); break;
      default:
    }
  }

  private save(): void {
    if (this.saved.length < MAX_SAVED) this.saved.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private place(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.x = this.y = this.lineX = this.lineY = 0;
  }

  private move(dx: number, dy: number): void {
    this.x = this.lineX += dx;
    this.y = this.lineY += dy;
  }

  private setFont(id: string, size: number): void {
    this.state.font = this.fontOf(id) ?? NO_FONT;
    this.state.size = Math.abs(size);
    this.state.direction = size < 0 ? -1 : 1;
  }

  private setGraphics(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as readonly unknown[]) {
      if (!Array.isArray(entry) || entry[0] !== 'Font' || !Array.isArray(entry[1])) continue;
      this.setFont(String(entry[1][0]), Number(entry[1][1]) || 0);
    }
  }

  private show(items: readonly unknown[]): void {
    const { matrix, font, size, direction, scale, rise } = this.state;
    const onPage = multiply(matrix, this.textMatrix);
    let along = 0;
    for (const item of items) {
      if (typeof item === 'number') {
        along -= (item * size) / 1000;
        continue;
      }
      if (item === null || typeof item !== 'object') continue;
      const glyph = item as { unicode?: unknown; width?: unknown; isSpace?: unknown };
      const spacing = (glyph.isSpace === true ? this.state.wordSpacing : 0) + this.state.charSpacing;
      const width = (typeof glyph.width === 'number' ? glyph.width : 0) * size * font.unit;
      const from = translate(onPage, this.x + along * scale * direction, this.y + rise);
      const to = translate(onPage, this.x + (along + width) * scale * direction, this.y + rise);
      if (typeof glyph.unicode === 'string' && glyph.unicode !== '') this.add(glyph.unicode, from, to, size);
      along += width + spacing;
    }
    this.x += along * scale * direction;
  }

  private add(text: string, from: Matrix, to: Matrix, fontSize: number): void {
    const [a, b, c, d, x, y] = from;
    const along = Math.hypot(a, b);
    const size = fontSize * Math.hypot(c, d);
    if (!Number.isFinite(x + y + size + along) || size <= 0 || along <= 0) return;
    const turn = this.state.direction;
    this.glyphs.push({
      text, x, y, dx: (turn * a) / along, dy: (turn * b) / along, size,
      width: Math.hypot(to[4] - x, to[5] - y), bold: this.state.font.bold || this.state.stroked,
    });
  }
}
