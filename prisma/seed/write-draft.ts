/** Writes a draft of the demonstration as a Word file, numbered by Word itself as agencies do. */
import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';

/** A line of a draft: its kind and its words. Articles and clauses are numbered by Word, points by hand. */
export type DraftLine =
  | readonly ['centred' | 'plain' | 'article' | 'clause', string]
  | readonly ['point', letter: string, string];

/** The bytes of a .docx with these lines. */
export async function writeDraft(lines: readonly DraftLine[]): Promise<Uint8Array> {
  let article = 0;
  const paragraphs = lines.map((line) => {
    if (line[0] === 'article') article += 1;
    return paragraph(line, article);
  });
  const file = new Document({
    numbering: { config: [{ reference: 'articles', levels: [level(0, 'Điều %1.')] }, ...clauseLists(article)] },
    sections: [{ children: paragraphs }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const level = (n: number, text: string) =>
  ({ level: n, format: LevelFormat.DECIMAL, text, alignment: AlignmentType.LEFT });

/** One list an article, so that clauses begin at 1 again. */
const clauseLists = (articles: number) =>
  Array.from({ length: articles }, (_, i) => ({ reference: `clauses-${i + 1}`, levels: [level(0, '%1.')] }));

function paragraph(line: DraftLine, article: number): Paragraph {
  switch (line[0]) {
    case 'centred':
      return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: line[1], bold: true })] });
    case 'plain':
      return new Paragraph({ children: [new TextRun(line[1])] });
    case 'article':
      return new Paragraph({ numbering: { reference: 'articles', level: 0 }, children: [new TextRun({ text: line[1], bold: true })] });
    case 'clause':
      return new Paragraph({ numbering: { reference: `clauses-${article}`, level: 0 }, children: [new TextRun(line[1])] });
    case 'point':
      return new Paragraph({ children: [new TextRun(`${line[1]}) ${line[2]}`)] });
  }
}
