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
  /** What the draft calls it in small letters, where that is not the word of its kind: "mẫu số" of an appendix, "mục" of "I." within an article, "đoạn trích" of quoted text without a number. */
  readonly word?: string;
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

/** How tracked changes (sửa đổi có theo dõi) of a file are read. */
export type RevisionView = 'accepted' | 'rejected';

/**
 * What a person said of a line that was read wrongly. It is kept with the version; reading
 * again follows it before any rule.
 */
export interface LineCorrection {
  /** Index of the source line. */
  readonly line: number;
  /** The line as it was shown to the person: a correction whose line now has other words is not followed. */
  readonly text: string;
  /**
   * What it is: a provision of this kind, the rest of the line above (continues), or words that
   * open nothing (text).
   */
  readonly as: 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'point' | 'appendix' | 'continues' | 'text';
  /** Its number where the line shows none, as it would be written: "5", "đ". */
  readonly number?: string;
}

/** An act that the head of a draft rests on (căn cứ pháp lý). */
export interface LegalBasis {
  /** The whole sentence as written, without "Căn cứ" and the sign at its end. */
  readonly text: string;
  /** "Luật", "Nghị định" …; empty where it names no act. */
  readonly type: string;
  /** "63/2010/NĐ-CP"; null where none is given. */
  readonly number: string | null;
  /** Name of the act as cited, without type and number: "kiểm soát thủ tục hành chính"; may be empty. */
  readonly name: string;
  /** ISO date of the act where it is cited with one. */
  readonly date: string | null;
  /** Numbers of the acts said to amend it ("đã được sửa đổi, bổ sung … bởi …"). */
  readonly amendedBy: readonly string[];
}

/** The formal parts of a draft (thể thức) beside number and title: Decree 78/2025 Art. 60–63, Decree 30/2020. */
export interface Formalities {
  /** Place of issue (địa danh): "Bến Tre". */
  readonly place: string;
  readonly bases: readonly LegalBasis[];
  /** On whose proposal (Theo đề nghị của …, Xét Tờ trình …), as written. */
  readonly proposals: readonly string[];
  /** The enacting words (… ban hành Quyết định …, QUYẾT ĐỊNH:). */
  readonly enacting: string;
  /** Who signs: the office ("CHỦ TỊCH"), on whose behalf ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), and the name; null where there is no signature block. */
  readonly signer: { readonly onBehalfOf: string; readonly office: string; readonly name: string } | null;
  /** Recipients (nơi nhận), one each, without dash and closing sign. */
  readonly recipients: readonly string[];
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
  /** Absent in what was read before these were. */
  readonly formalities?: Formalities;
}

export interface StructuredDocument {
  readonly head: DocumentHead;
  /** In document order. */
  readonly provisions: readonly Provision[];
  readonly warnings: readonly ReadingWarning[];
}
