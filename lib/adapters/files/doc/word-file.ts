/** A Word file opened: its text and, for any position in it, the properties that hold there. */
import { Bytes } from './bytes';
import { openContainer } from './cfb';
import { type Fib, readFib, type TablePart } from './fib';
import { readFonts } from './fonts';
import { type PropertyRuns, readCharacterRuns, readParagraphRuns, runAt } from './pages';
import { type Piece, pieceAt, readPieces } from './pieces';
import { applyCharacter, applyParagraph, type CharacterFacts, type ParagraphFacts } from './properties';
import { isParagraphSprm, readSprms, SPRM, type Sprm } from './sprms';
import { readStyles, type Styles } from './styles';

/** Characters of one look. */
export interface CharacterRun {
  readonly from: number;
  readonly to: number;
  readonly facts: CharacterFacts;
}

export class WordFile {
  readonly styles: Styles;
  readonly fonts: readonly string[];
  /** Pages of properties that the file names but does not have. */
  readonly lostPages: number;
  private readonly characterRuns: PropertyRuns;
  private readonly paragraphRuns: PropertyRuns;
  private readonly factsOfRun = new Map<string, CharacterFacts>();

  constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
    readonly fib: Fib,
    stream: Bytes,
    readonly table: Bytes,
    private readonly data: Bytes,
  ) {
    this.styles = readStyles(this.part('styles'));
    this.fonts = readFonts(this.part('fonts'));
    this.characterRuns = readCharacterRuns(this.part('characterPages'), stream);
    this.paragraphRuns = readParagraphRuns(this.part('paragraphPages'), stream);
    this.lostPages = this.characterRuns.lost + this.paragraphRuns.lost;
  }

  part(name: TablePart): Bytes {
    const { at, size } = this.fib.place(name);
    return this.table.slice(at, size);
  }

  /** Properties of the paragraph whose mark stands at that position ([MS-DOC] 2.4.6.1). */
  paragraph(mark: number): ParagraphFacts {
    const piece = pieceAt(this.pieces, mark);
    const run = piece === undefined ? undefined : this.paragraphRuns.runs[runAt(this.paragraphRuns.runs, offsetIn(piece, mark))];
    const sprms = [...this.withLongLists(readSprms(run?.sprms ?? NOTHING)), ...(piece?.sprms ?? []).filter((s) => isParagraphSprm(s.code))];
    return applyParagraph(this.styles.paragraph(run?.style ?? 0), sprms);
  }

  /** True where a paragraph ends with the character: a page break inside one looks like the end of a section. */
  endsParagraph(position: number): boolean {
    const piece = pieceAt(this.pieces, position);
    if (piece === undefined) return false;
    const run = this.paragraphRuns.runs[runAt(this.paragraphRuns.runs, offsetIn(piece, position))];
    return run !== undefined && run.to <= offsetIn(piece, position) + piece.width;
  }

  /** Runs of characters from one position to another, in a paragraph of that style ([MS-DOC] 2.4.6.2). */
  *characters(from: number, to: number, style: number): Generator<CharacterRun> {
    let at = from;
    while (at < to) {
      const piece = pieceAt(this.pieces, at);
      if (piece === undefined) return;
      const index = runAt(this.characterRuns.runs, offsetIn(piece, at));
      const run = this.characterRuns.runs[index];
      const runEnd = run === undefined ? at + 1 : piece.from + Math.ceil((run.to - piece.offset) / piece.width);
      const end = Math.max(at + 1, Math.min(to, piece.to, runEnd));
      yield { from: at, to: end, facts: this.factsOf(`${index}/${style}/${piece.sprms.length === 0 ? '' : piece.from}`, run?.sprms ?? NOTHING, piece, style) };
      at = end;
    }
  }

  private factsOf(key: string, list: Bytes, piece: Piece, style: number): CharacterFacts {
    const known = this.factsOfRun.get(key);
    if (known !== undefined) return known;
    const facts = this.characterFacts([...readSprms(list), ...piece.sprms.filter((s) => !isParagraphSprm(s.code))], style);
    this.factsOfRun.set(key, facts);
    return facts;
  }

  /** Facts of characters with these modifiers, in a paragraph of that style or upon facts that hold already. */
  characterFacts(sprms: readonly Sprm[], style: number, start?: CharacterFacts): CharacterFacts {
    const plain = this.styles.characters(style);
    return applyCharacter(start ?? plain, sprms, (own) => (own === undefined ? plain : applyCharacter(plain, this.styles.characterSprms(own), () => plain)));
  }

  /** Lists too long for a page (rows of wide tables) lie in the stream Data. */
  private withLongLists(sprms: readonly Sprm[]): Sprm[] {
    return sprms.flatMap((sprm) => {
      if (sprm.code !== SPRM.PHuge && sprm.code !== SPRM.PHuge97 && sprm.code !== SPRM.PTableProps) return [sprm];
      const at = sprm.operand.u32(0);
      return readSprms(this.data.slice(at + 2, this.data.u16(at)));
    });
  }
}

const NOTHING = new Bytes(new Uint8Array());
const offsetIn = (piece: Piece, position: number): number => piece.offset + (position - piece.from) * piece.width;

/** Opens the bytes of an OLE file; otherwise says why it is no Word document that can be read. */
export function openWordFile(bytes: Uint8Array): WordFile | 'old-word' | 'encrypted' | 'other-office' | 'broken-document' {
  const container = openContainer(bytes);
  if (container === null) return 'broken-document';
  if (!container.names.has('WordDocument')) return 'other-office';
  const stream = container.stream('WordDocument');
  if (stream === null) return 'broken-document';
  const fib = readFib(stream);
  if (typeof fib === 'string') return fib;
  const table = container.stream(fib.tableStream);
  if (table === null) return 'broken-document';
  const { at, size } = fib.place('clx');
  const pieces = readPieces(table.slice(at, size), stream);
  if (pieces === null) return 'broken-document';
  return new WordFile(pieces.text, pieces.pieces, fib, stream, table, container.stream('Data') ?? NOTHING);
}
