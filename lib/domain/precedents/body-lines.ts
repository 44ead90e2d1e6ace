/** The lines of an article as a page shows and cites them: where each stands (khoản, điểm) and how far in. */
import { lineShapes } from '../procedures/lines';

export interface BodyLine {
  readonly text: string;
  /** "điểm a khoản 2": its own number, or that of the clause or point that it belongs to; empty where it belongs to none. */
  readonly label: string;
  /** How deep it stands: 0 for a clause, 1 for its points, 2 for what hangs under a point. */
  readonly indent: number;
  /** True for the name of a file that the source has beside the text: nothing of the law. */
  readonly attachment: boolean;
}

const FILE = /\S\.(?:docx?|xlsx?|pptx?|pdf|rtf|odt|zip|rar|7z|jpe?g|png|tiff?)$/iu;

/** True for a line that is the name of a file: sources list forms and appendices so after the article ("Mau so 01.docx"). */
export const isAttachment = (line: string): boolean => FILE.test(line.trim());

const NUMBER = /^[\s“"”'‘]*((?:\d{1,3}[a-zđ]?(?:\.\d+)*)|[a-zđ]{1,2}\d?)[.)]/u;

/** The lines of a body in their order; line i of the body is entry i. */
export function bodyLines(body: string): BodyLine[] {
  const texts = body.split('\n');
  const lines: BodyLine[] = [];
  for (const [i, { marker, parent }] of lineShapes(texts).entries()) {
    const text = texts[i]!;
    const above = lines[parent];
    const own = NUMBER.exec(text)?.[1] ?? '';
    const attachment = isAttachment(text);
    const indent = above === undefined ? 0 : above.indent + 1;
    if (marker === 'clause') lines.push({ text, indent, attachment, label: `khoản ${own}` });
    else if (marker === 'point') lines.push({ text, indent, attachment, label: [`điểm ${own}`, above?.label].filter(Boolean).join(' ') });
    else lines.push({ text, indent, attachment, label: attachment ? '' : (above?.label ?? '') });
  }
  return lines;
}
