/** Comments (bình luận) of a .docx as talks: what was said first, with the answers to it. */
import { cleanText } from '../paragraph-lines';
import type { FileComment } from '../types';
import type { WordRanges } from '../word-ranges';
import type { XmlBytes } from '../xml';
import { plainText, type SideContext } from './side-texts';
import { children, isOn, parseTree, type XmlNode } from './tree';

interface Talk {
  readonly parent: string | undefined;
  readonly done: boolean;
}

/**
 * Every comment that is no answer, with its answers. Which answers which is told by the id of
 * the last paragraph of each comment ([MS-DOCX] 2.5.3.1 commentEx); without that part, as in
 * files of older Word, each comment stands for itself.
 */
export function readComments(comments: XmlBytes | undefined, extended: XmlBytes | undefined, ranges: WordRanges, context: SideContext): FileComment[] {
  const talks = readTalks(extended);
  const nodes = children(parseTree(comments), 'w:comment');
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
    return { ...said(node, context), quote, line, resolved: talks.get(paragraphId(node))?.done === true, replies };
  });
}

function said(node: XmlNode, context: SideContext): { author: string; date: string; text: string } {
  return { author: cleanText(node.attributes.get('w:author') ?? ''), date: node.attributes.get('w:date') ?? '', text: plainText(node, context) };
}

function readTalks(extended: XmlBytes | undefined): Map<string, Talk> {
  return new Map(
    children(parseTree(extended), 'w15:commentEx').map(({ attributes }) => [
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
    if (above === undefined || seen.has(above)) return root;
    seen.add(above);
    root = above;
  }
}

function paragraphId(comment: XmlNode): string {
  return children(comment, 'w:p').at(-1)?.attributes.get('w14:paraId') ?? '';
}
