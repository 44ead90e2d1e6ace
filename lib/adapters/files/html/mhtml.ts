/** A web page in a mail archive (.mht, RFC 2557): Word's "single file web page", often named .doc. */

export interface ArchivedPage {
  readonly bytes: Uint8Array;
  /** Encoding that the mail header gives, or undefined. */
  readonly charset: string | undefined;
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Parts may hold parts; nobody needs more. */
const MOST_PARTS = 2_000;

/** The first part that is a page; null where there is none. */
export function archivedPage(bytes: Uint8Array): ArchivedPage | null {
  const waiting = [splitPart(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))];
  for (let seen = 0; seen < MOST_PARTS; seen++) {
    const part = waiting.shift();
    if (part === undefined) return null;
    const type = part.headers.get('content-type') ?? 'text/plain';
    const boundary = parameter(type, 'boundary');
    if (/^\s*multipart\//i.test(type) && boundary !== undefined) waiting.unshift(...partsBetween(part.body, boundary).slice(0, MOST_PARTS));
    else if (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type)) return { bytes: decoded(part), charset: parameter(type, 'charset') };
  }
  return null;
}

function splitPart(text: string): Part {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  const blank = /\r?\n\r?\n/g;
  blank.lastIndex = start;
  const end = blank.exec(text);
  const head = text.slice(start, end?.index ?? text.length).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function partsBetween(body: string, boundary: string): Part[] {
  return body.split(`--${boundary}`).slice(1).filter((piece) => !piece.startsWith('--')).map(splitPart);
}

function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
}

function decoded({ headers, body }: Part): Uint8Array {
  switch ((headers.get('content-transfer-encoding') ?? '').toLowerCase()) {
    case 'base64': return Buffer.from(body, 'base64');
    case 'quoted-printable': return Buffer.from(body.replace(/[ \t]*=[ \t]*\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1');
    default: return Buffer.from(body, 'latin1');
  }
}
