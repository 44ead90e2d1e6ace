/** Comments (bình luận) of a .docx as talks: what was said first, with the answers to it. */
import type { SourceLine } from '@/lib/domain/structure/types';
import { cleanText } from '../paragraph-lines';
import type { FileComment } from '../types';
import type { DocxParts } from './package';
import { plainText, type SideContext } from './side-texts';
import type { TextFlow } from './text-flow';
import { children, isOn, type Part, type XmlNode } from './tree';

/** Lines that one paragraph becomes at its line breaks: seldom more. */
const MAX_LINES = 8;

interface Talk {
  readonly parent: string | undefined;
  readonly done: boolean;
}

/**
 * Every comment that is no answer, with its answers. Which answers which is told by the id of
 * the last paragraph of each comment ([MS-DOCX] 2.5.3.1 commentEx); without that part, as in
 * files of older Word, each comment stands for itself.
 */
export function readComments(parts: Pick<DocxParts, 'comments' | 'commentsExtended'>, { ranges, writer }: Pick<TextFlow, 'ranges' | 'writer'>, context: SideContext): FileComment[] {
  const talks = readTalks(parts.commentsExtended);
  const nodes = children(parts.comments?.root, 'w:comment');
  const byParagraph = new Map(nodes.map((node) => [paragraphId(node), node]));
  const answers = new Map<XmlNode, XmlNode[]>();
  const first: XmlNode[] = [];
  for (const node of nodes) {
    const root = rootOf(node, talks, byParagraph);
    if (root === node) first.push(node);
    else answers.set(root, [...(answers.get(root) ?? []), node]);
  }
  return first.map((node) => {
    const { quote, line } = ranges.of(node.attributes.get('w:id') ?? '');
    const replies = (answers.get(node) ?? []).map((n) => said(n, context)).sort((a, b) => a.date.localeCompare(b.date));
    return { ...said(node, context), quote, line: lineOf(quote, line, writer.lines), resolved: talks.get(paragraphId(node))?.done === true, replies };
  });
}

/** A paragraph may have become several lines; the words stand in the first of them that has them. */
function lineOf(quote: string, first: number | null, lines: readonly SourceLine[]): number | null {
  const words = quote.split('\n', 1)[0]!.trim();
  if (first === null || words === '') return first;
  const found = lines.slice(first, first + MAX_LINES).findIndex((line) => line.text.includes(words));
  return found < 0 ? first : first + found;
}

function said(node: XmlNode, context: SideContext): { author: string; date: string; text: string } {
  return { author: cleanText(node.attributes.get('w:author') ?? ''), date: node.attributes.get('w:date') ?? '', text: plainText(node, context) };
}

function readTalks(extended: Part | undefined): Map<string, Talk> {
  return new Map(
    children(extended?.root, 'w15:commentEx').map(({ attributes }) => [
      attributes.get('w15:paraId') ?? '',
      { parent: attributes.get('w15:paraIdParent'), done: attributes.has('w15:done') && isOn(attributes.get('w15:done')) },
    ]),
  );
}

/** The comment that a talk began with; an answer to an answer belongs to it as well. */
function rootOf(node: XmlNode, talks: ReadonlyMap<string, Talk>, byParagraph: ReadonlyMap<string, XmlNode>): XmlNode {
  const seen = new Set([node]);
  let root = node;
  for (;;) {
    const above = byParagraph.get(talks.get(paragraphId(root))?.parent ?? ' ');
    if (above === undefined) return root;
    if (seen.has(above)) return node;
    seen.add(above);
    root = above;
  }
}

function paragraphId(comment: XmlNode): string {
  return children(comment, 'w:p').at(-1)?.attributes.get('w14:paraId') ?? '';
}
