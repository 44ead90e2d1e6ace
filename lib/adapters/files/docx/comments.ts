/** Comments (bình luận) of a .docx as talks: what was said first, with the answers to it. */
import { talksOf } from '../comment-talks';
import { cleanText } from '../paragraph-lines';
import type { FileComment } from '../types';
import type { DocxParts } from './package';
import { plainText, type SideContext } from './side-texts';
import type { TextFlow } from './text-flow';
import { children, isOn, type Part, type XmlNode } from './tree';

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
  return talksOf(children(parts.comments?.root, 'w:comment').map((node) => {
    const key = paragraphId(node);
    const { parent = '', done = false } = talks.get(key) ?? {};
    return { key, parent, resolved: done, ...said(node, context), ...ranges.of(node.attributes.get('w:id') ?? '', writer.lines) };
  }));
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

function paragraphId(comment: XmlNode): string {
  return children(comment, 'w:p').at(-1)?.attributes.get('w14:paraId') ?? '';
}
