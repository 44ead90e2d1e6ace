/** A Word file opened: its text and, for any position in it, the properties that hold there. */
import { Bytes } from './bytes';
import { openContainer } from './cfb';
import { type Fib, readFib, type TablePart } from './fib';
import { readFonts } from './fonts';
import { type PropertyRun, readCharacterRuns, readParagraphRuns, runAt } from './pages';
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
  /** True once properties were looked for that the file names but does not have. */
  damaged: boolean;
  private readonly characterRuns: readonly PropertyRun[];
  private readonly paragraphRuns: readonly PropertyRun[];
  private readonly factsOfRun = new Map<string, CharacterFacts>();
  private readonly longLists = new Map<number, readonly Sprm[]>();

  constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
    readonly fib: Fib,
    private readonly stream: Bytes,
    readonly table: Bytes,
    private readonly data: Bytes,
  ) {
    this.styles = readStyles(this.part('styles'));
    this.fonts = readFonts(this.part('fonts'));
    const characters = readCharacterRuns(this.part('characterPages'), stream);
    const paragraphs = readParagraphRuns(this.part('paragraphPages'), stream);
    this.characterRuns = characters.runs;
    this.paragraphRuns = paragraphs.runs;
    this.damaged = characters.lost + paragraphs.lost > 0 || FORMATTING.some((name) => !table.has(fib.place(name).at, fib.place(name).size));
  }

  part(name: TablePart): Bytes {
    const { at, size } = this.fib.place(name);
    return this.table.slice(at, size);
  }

  /** Properties of the paragraph whose mark stands at that position ([MS-DOC] 2.4.6.1). */
  paragraph(mark: number): ParagraphFacts {
    const piece = pieceAt(this.pieces, mark);
    const run = piece === undefined ? undefined : this.paragraphRuns[runAt(this.paragraphRuns, offsetIn(piece, mark))];
    if (run === undefined) this.damaged = true;
    const sprms = [...this.withLongLists(this.list(run)), ...(piece?.sprms ?? []).filter((s) => isParagraphSprm(s.code))];
    return applyParagraph(this.styles.paragraph(run?.style ?? 0), sprms);
  }

  /** True where a paragraph ends with the character: a page break inside one looks like the end of a section. */
  endsParagraph(position: number): boolean {
    const piece = pieceAt(this.pieces, position);
    if (piece === undefined) return false;
    const run = this.paragraphRuns[runAt(this.paragraphRuns, offsetIn(piece, position))];
    return run !== undefined && run.to <= offsetIn(piece, position) + piece.width;
  }

  /** Runs of characters from one position to another, in a paragraph of that style ([MS-DOC] 2.4.6.2). */
  *characters(from: number, to: number, style: number): Generator<CharacterRun> {
    let at = from;
    while (at < to) {
      const piece = pieceAt(this.pieces, at);
      if (piece === undefined) return;
      const index = runAt(this.characterRuns, offsetIn(piece, at));
      const run = this.characterRuns[index];
      const runEnd = run === undefined ? at + 1 : piece.from + Math.ceil((run.to - piece.offset) / piece.width);
      const end = Math.max(at + 1, Math.min(to, piece.to, runEnd));
      yield { from: at, to: end, facts: this.factsOf(`${index}/${style}/${piece.prm}`, run, piece, style) };
      at = end;
    }
  }

  private factsOf(key: string, run: PropertyRun | undefined, piece: Piece, style: number): CharacterFacts {
    const known = this.factsOfRun.get(key);
    if (known !== undefined) return known;
    const facts = this.characterFacts([...this.list(run), ...piece.sprms.filter((s) => !isParagraphSprm(s.code))], style);
    this.factsOfRun.set(key, facts);
    return facts;
  }

  /** Facts of characters with these modifiers, in a paragraph of that style or upon facts that hold already. */
  characterFacts(sprms: readonly Sprm[], style: number, start?: CharacterFacts): CharacterFacts {
    const plain = this.styles.characters(style);
    return applyCharacter(start ?? plain, sprms, (own) => (own === undefined ? plain : applyCharacter(plain, this.styles.characterSprms(own), () => plain)));
  }

  private list(run: PropertyRun | undefined): Sprm[] {
    return run === undefined ? [] : readSprms(this.stream.slice(run.list, run.size));
  }

  /** Lists too long for a page (rows of wide tables) lie in the stream Data ([MS-DOC] 2.9.210 PrcData). */
  private withLongLists(sprms: readonly Sprm[]): Sprm[] {
    return sprms.flatMap((sprm) => {
      if (sprm.code !== SPRM.PHuge && sprm.code !== SPRM.PHuge97 && sprm.code !== SPRM.PTableProps) return sprm;
      const at = sprm.operand.u32(0);
      const known = this.longLists.get(at) ?? readSprms(this.data.slice(at + 2, Math.min(this.data.u16(at), LONGEST_LIST)));
      this.longLists.set(at, known);
      return known;
    });
  }
}

/** Parts without which words lose their numbers and places. */
const FORMATTING: readonly TablePart[] = ['styles', 'fonts', 'characterPages', 'paragraphPages', 'lists', 'listUses'];
const LONGEST_LIST = 0x3fa2;
/** Paragraphs of a document of several thousand pages; only a broken or hostile file has more. */
const MOST_PARAGRAPHS = 400_000;

const NOTHING = new Bytes(new Uint8Array());
const offsetIn = (piece: Piece, position: number): number => piece.offset + (position - piece.from) * piece.width;

/** Opens the bytes of an OLE file; otherwise says why it is no Word document that can be read. */
export function openWordFile(bytes: Uint8Array): WordFile | 'old-word' | 'encrypted' | 'other-office' | 'broken-document' | 'too-long' {
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
  if (countMarks(pieces.text) > MOST_PARAGRAPHS) return 'too-long';
  return new WordFile(pieces.text, pieces.pieces, fib, stream, table, container.stream('Data') ?? NOTHING);
}

function countMarks(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0d || code === 0x07) count++;
  }
  return count;
}
