/**
 * The shape of a draft once it has been read: lines in, provisions out.
 * Ids follow Akoma Ntoso 3.0 naming (`art_5__para_2__point_a`).
 */

/** One paragraph or table cell of the uploaded file, in reading order. */
export interface SourceLine {
  /** Position in the file, from 0; stable for one upload. */
  readonly index: number;
  /** Text in NFC, without the automatic number. */
  readonly text: string;
  /** The number that Word showed in front of the text ("Điều 4.", "a)"), when it was automatic. */
  readonly label?: string;
  /** Depth of the automatic list, from 0. */
  readonly level?: number;
  /** Where the line stands in a table, when it does; cells are read row by row. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** True where the whole line is bold: headings usually are. */
  readonly bold?: boolean;
  /** True where the line is centred: titles usually are. */
  readonly centred?: boolean;
  /** Word's outline level, 0 the highest, when the style gives one. */
  readonly outline?: number;
  /** True where Word marks the line as an entry of a table of contents (mục lục). */
  readonly contents?: boolean;
}

/** The kinds of provision, highest first (Decree 78/2025 Art. 63(2): phần, chương, mục, tiểu mục, điều, khoản, điểm). */
export type ProvisionKind =
  | 'preamble' // tên loại, số, căn cứ … before the first provision
  | 'part' // phần
  | 'chapter' // chương
  | 'section' // mục
  | 'subsection' // tiểu mục
  | 'article' // điều
  | 'clause' // khoản
  | 'point' // điểm
  | 'attached' // quy định, quy chế ban hành kèm theo
  | 'appendix' // phụ lục, biểu mẫu
  | 'signature'; // nơi nhận, chữ ký

/** What an amending provision does to another act. */
export interface AmendmentTarget {
  readonly operation: 'amend' | 'add' | 'replace-phrase' | 'repeal';
  readonly act?: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
}

export interface Provision {
  /** Unique in the document, also in a broken one. */
  readonly id: string;
  readonly kind: ProvisionKind;
  /** The number as written, without word or punctuation: "IV", "5a", "2", "đ". Empty where it has none. */
  readonly number: string;
  /** The name of the provision; empty for clauses and points, which have none. */
  readonly heading: string;
  /** Its own text (not that of its children); several lines are joined by "\n". */
  readonly text: string;
  /** Id of the provision that holds this one, or null at the top. */
  readonly parent: string | null;
  /** True inside text that an amending act quotes from or for another act. */
  readonly quoted?: boolean;
  readonly target?: AmendmentTarget;
  /** The source lines it was made from, in order. */
  readonly lines: readonly number[];
}

export interface ReadingWarning {
  readonly code: string;
  /** A Vietnamese sentence: what was doubtful and what was decided. */
  readonly message: string;
  /** Index of the source line it speaks of, or null for the whole file. */
  readonly line: number | null;
}

/** What the head of a draft says about itself (phần thể thức). */
export interface DocumentHead {
  /** "Quyết định", "Nghị quyết", "Thông tư", "Nghị định", "Luật" …; empty if not found. */
  readonly type: string;
  /** "12/2024/QĐ-UBND"; in a draft the running number may be blank: "/2026/QĐ-UBND". */
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  /** ISO date if the head has a full one. */
  readonly date: string | null;
  /** True where it says DỰ THẢO or its number is still blank. */
  readonly draft: boolean;
}

export interface StructuredDocument {
  readonly head: DocumentHead;
  /** In document order. */
  readonly provisions: readonly Provision[];
  readonly warnings: readonly ReadingWarning[];
}
