/** Lists that a program in Python printed as they are ("[{'ten_giay_to': 'Đơn', 'so_luong': None}]"): read as data, never run. */

const WORDS: Readonly<Record<string, unknown>> = { None: null, True: true, False: false, null: null, true: true, false: false };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** The value of a literal made of lists, tuples, dictionaries, texts, numbers and None; undefined where it is anything else. */
export function pythonLiteral(text: string): unknown {
  const reader = new Reader(text);
  try {
    const value = reader.value();
    return reader.ended() ? value : undefined;
  } catch (error) {
    if (error instanceof NotALiteral) return undefined;
    throw error;
  }
}

class NotALiteral extends Error {}

/** Nested deeper than any list that a person made; a hostile one must not exhaust the stack. */
const DEEPEST = 20;

class Reader {
  private at = 0;
  private depth = 0;
  constructor(private readonly text: string) {}

  ended(): boolean {
    this.skip();
    return this.at === this.text.length;
  }

  value(): unknown {
    this.skip();
    const first = this.text.charAt(this.at);
    if (first === '[' || first === '(') return this.items(first === '[' ? ']' : ')', () => this.value());
    if (first === '{') return Object.fromEntries(this.items('}', () => this.pair()));
    if (first === "'" || first === '"') return this.string(first);
    const word = /^[A-Za-z]+|^[-+]?\d+(?:\.\d+)?/.exec(this.text.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += word.length;
    if (Object.hasOwn(WORDS, word)) return WORDS[word];
    if (word === '' || Number.isNaN(Number(word))) throw new NotALiteral();
    return Number(word);
  }

  private pair(): [string, unknown] {
    const key = this.value();
    this.expect(':');
    return [String(key), this.value()];
  }

  private items<T>(end: string, item: () => T): T[] {
    if (++this.depth > DEEPEST) throw new NotALiteral();
    const found: T[] = [];
    this.at += 1;
    while (!this.comes(end)) {
      found.push(item());
      if (this.comes(end)) break;
      this.expect(',');
    }
    this.expect(end);
    this.depth -= 1;
    return found;
  }

  private string(quote: string): string {
    let read = '';
    for (this.at += 1; this.at < this.text.length; this.at++) {
      const sign = this.text.charAt(this.at);
      if (sign === quote) {
        this.at += 1;
        return read;
      }
      if (sign === '\\') read += this.escaped();
      else read += sign;
    }
    throw new NotALiteral();
  }

  private escaped(): string {
    this.at += 1;
    const sign = this.text.charAt(this.at);
    const length = { x: 2, u: 4 }[sign] ?? 0;
    if (length === 0) return ESCAPES[sign] ?? sign;
    const code = this.text.slice(this.at + 1, this.at + 1 + length);
    if (!/^[0-9a-f]+$/i.test(code) || code.length < length) throw new NotALiteral();
    this.at += length;
    return String.fromCharCode(parseInt(code, 16));
  }

  private comes(sign: string): boolean {
    this.skip();
    return this.text.charAt(this.at) === sign;
  }

  private expect(sign: string): void {
    if (!this.comes(sign)) throw new NotALiteral();
    this.at += 1;
  }

  private skip(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at += 1;
  }
}
