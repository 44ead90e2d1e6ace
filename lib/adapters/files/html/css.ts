/** As much of CSS as says what a reader must know: simple selectors and the declarations in an element itself. */
import { attribute, type HtmlElement } from './parse';

export type Declarations = ReadonlyMap<string, string>;

/** Declarations that apply to one element, those of the element itself last. */
export type StyleOf = (element: HtmlElement) => Declarations;

const NONE: Declarations = new Map();
const SELECTOR = /^(?:#([\w-]+)|([a-z][a-z0-9]*)?(?:\.([\w-]+))?)$/i;

/** Reads the style sheets of a page; selectors with an ancestor, a state or an attribute are passed over. */
export function readStyleSheets(sheets: readonly string[]): StyleOf {
  const rules = new Map<string, Map<string, string>>();
  for (const sheet of sheets) readSheet(sheet, rules);
  const ofSelectors = new Map<string, Declarations>();
  return (element) => {
    const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '').slice(0, 20);
    const id = attribute(element, 'id');
    const key = `${element.tagName}#${id === undefined || !rules.has(`#${id}`) ? '' : id}.${classes.join('.')}`;
    let general = ofSelectors.get(key);
    if (general === undefined) {
      const { tagName } = element;
      const selectors = [tagName, ...classes.map((name) => `.${name}`), ...classes.map((name) => `${tagName}.${name}`), `#${id ?? ''}`];
      const found = selectors.map((selector) => rules.get(selector)).filter((rule) => rule !== undefined);
      general = found.length === 0 ? NONE : new Map(found.flatMap((rule) => [...rule]));
      ofSelectors.set(key, general);
    }
    const own = ownStyle(element);
    return own.size === 0 ? general : general.size === 0 ? own : new Map([...general, ...own]);
  };
}

/** Different texts of style attributes that are kept: a page has a few dozen, a thousand times each. */
const MOST_KNOWN = 5_000;
const known = new Map<string, Declarations>();

/** What the style attribute of an element itself declares. */
export function ownStyle(element: HtmlElement): Declarations {
  const text = attribute(element, 'style');
  if (text === undefined) return NONE;
  let found = known.get(text);
  if (found === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    found = declarations(text);
    if (text.length < 500) known.set(text, found);
  }
  return found;
}

/** "font-weight: bold; mso-list: l0 level1" as names in lower case and values. */
export function declarations(text: string): Declarations {
  const found = new Map<string, string>();
  for (const piece of pieces(text)) {
    const colon = piece.indexOf(':');
    if (colon > 0) found.set(piece.slice(0, colon).trim().toLowerCase(), piece.slice(colon + 1).replace(/!\s*important/i, '').trim());
  }
  return found;
}

/** Splits at semicolons, but not at those in quotes. */
function* pieces(text: string): Generator<string> {
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const letter = text.charAt(i);
    if (letter === '"' || letter === "'") {
      const close = text.indexOf(letter, i + 1);
      i = close < 0 ? text.length - 1 : close;
    } else if (letter === ';' || letter === '') {
      yield text.slice(start, i);
      start = i + 1;
    }
  }
}

function readSheet(sheet: string, rules: Map<string, Map<string, string>>): void {
  const css = sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ' ');
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at);
    if (open < 0) return;
    const prelude = css.slice(at, open).replace(/^[\s}]+/, '').replace(/^.*;/s, '').trim();
    // Rules for the screen are read as if they stood outside; those for print and for fonts and pages are passed over.
    if (/^@media\b(?!.*\bprint\b)/i.test(prelude)) at = open + 1;
    else if (prelude.startsWith('@')) at = blockEnd(css, open);
    else {
      const close = css.indexOf('}', open);
      const body = declarations(css.slice(open + 1, close < 0 ? css.length : close));
      for (const selector of prelude.split(',')) addRule(selector.trim(), body, rules);
      at = close < 0 ? css.length : close + 1;
    }
  }
}

function addRule(selector: string, body: Declarations, rules: Map<string, Map<string, string>>): void {
  const match = SELECTOR.exec(selector);
  if (match === null || selector === '') return;
  const [, id, tag, name] = match;
  const key = id !== undefined ? `#${id}` : `${(tag ?? '').toLowerCase()}${name === undefined ? '' : `.${name}`}`;
  const rule = rules.get(key) ?? new Map<string, string>();
  rules.set(key, rule);
  for (const [property, value] of body) rule.set(property, value);
}

function blockEnd(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    const code = css.charCodeAt(i);
    if (code === 0x7b) depth++;
    else if (code === 0x7d && --depth === 0) return i + 1;
  }
  return css.length;
}
