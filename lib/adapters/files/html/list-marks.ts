/** The marks in front of list items, as a browser shows them: "1.", "c.", "•". */
import { alphabetic } from '../numbering/alphabetic';
import { formatNumber } from '../numbering/list-counters';
import { attribute, type HtmlElement, isElement, wholeNumber } from './parse';

interface OpenList {
  readonly element: HtmlElement;
  next: number;
  readonly step: number;
}

const TYPES: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' };
const BULLET = '•';

/** The lists that are open at a place of the page. */
export class ListMarks {
  private readonly open: OpenList[] = [];

  /** Depth of the innermost list, from 0. */
  get level(): number {
    return Math.max(0, this.open.length - 1);
  }

  begin(list: HtmlElement): void {
    const reversed = list.tagName === 'ol' && attribute(list, 'reversed') !== undefined;
    const items = reversed ? list.childNodes.filter((child) => isElement(child) && child.tagName === 'li').length : 1;
    this.open.push({ element: list, next: wholeNumber(list, 'start', reversed ? items : 1), step: reversed ? -1 : 1 });
  }

  end(): void {
    this.open.pop();
  }

  /** The mark of the next item; counts. Undefined where it shows none. */
  next(item: HtmlElement, styled: string | undefined): string | undefined {
    const list = this.open.at(-1);
    if (list === undefined) return styled === 'none' ? undefined : BULLET;
    const value = wholeNumber(item, 'value', list.next);
    list.next = value + list.step;
    const type = TYPES[attribute(item, 'type') ?? ''] ?? styled ?? TYPES[attribute(list.element, 'type') ?? ''] ?? (list.element.tagName === 'ol' ? 'decimal' : 'disc');
    return mark(value, type);
  }
}

function mark(value: number, type: string): string | undefined {
  switch (type) {
    case 'none': return undefined;
    case 'decimal': return `${value}.`;
    case 'decimal-leading-zero': return `${formatNumber(value, 'decimalZero')}.`;
    case 'lower-roman': return `${formatNumber(value, 'lowerRoman')}.`;
    case 'upper-roman': return `${formatNumber(value, 'upperRoman')}.`;
    case 'lower-alpha':
    case 'lower-latin': return `${alphabetic(value) || value}.`;
    case 'upper-alpha':
    case 'upper-latin': return `${alphabetic(value).toUpperCase() || value}.`;
    default: return BULLET;
  }
}
