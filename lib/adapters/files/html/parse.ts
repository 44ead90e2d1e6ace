/** HTML as browsers understand it (WHATWG), within bounds: a page that is nothing but open tags would cost its square in time. */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

const DEEPEST = 5_000;
const MOST_ELEMENTS = 500_000;

class OutOfBounds extends Error {}

/** The html element; null where the page is out of all bounds. */
export function parseHtml(source: string): HtmlElement | null {
  let depth = 0;
  let count = 0;
  const bound = (value: number, most: number): void => {
    if (value > most) throw new OutOfBounds();
  };
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => bound(++depth, DEEPEST),
    onItemPop: () => void depth--,
    createElement: (...args: Parameters<typeof defaultTreeAdapter.createElement>) => {
      bound(++count, MOST_ELEMENTS);
      return defaultTreeAdapter.createElement(...args);
    },
  };
  try {
    return parse(source, { treeAdapter, scriptingEnabled: false }).childNodes.find((node): node is HtmlElement => node.nodeName === 'html') ?? null;
  } catch (error) {
    if (error instanceof OutOfBounds) return null;
    throw error;
  }
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;
export const isText = (node: HtmlNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

export const isComment = (node: HtmlNode): node is DefaultTreeAdapterTypes.CommentNode => node.nodeName === '#comment';

/** True for elements whose content is never words of the page. */
export const isUnseen = (element: HtmlElement): boolean => UNSEEN.has(element.tagName);

/** Value of an attribute, or undefined. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  for (const { name: key, value } of element.attrs) if (key === name) return value;
  return undefined;
}

/** A whole number of an attribute; the usual one where it is absent or none. */
export function wholeNumber(element: HtmlElement, name: string, usual: number): number {
  const value = parseInt(attribute(element, name) ?? '', 10);
  return Number.isNaN(value) || Math.abs(value) > 1_000_000 ? usual : value;
}

/** All elements below one, itself first, in document order. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** Words of an element, a block a line, without those of the elements that `skipped` says. */
export function plainText(root: HtmlElement, skipped: (element: HtmlElement) => boolean): string {
  const waiting: (HtmlNode | string)[] = [root];
  let text = '';
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') text += node;
    else if (isText(node)) text += node.value.replace(/[ \t\r\n\f]+/g, ' ');
    else if (isElement(node) && !skipped(node)) {
      if (node.tagName === 'br' || BLOCKS.has(node.tagName)) waiting.push('\n');
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n');
}

/** Elements that begin a line of their own and end it. */
export const BLOCKS: ReadonlySet<string> = new Set(
  ('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul xmp').split(' '),
);

const UNSEEN: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'title', 'iframe', 'datalist']);
