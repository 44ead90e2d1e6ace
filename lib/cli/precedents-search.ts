/** `soat precedents search "query" | --batch QUERIES.jsonl [--kind law|procedure] [--json] [--limit 10]`. */
import { isFileError, textLines } from '../adapters/library/text-lines';
import type { PrecedentHit, PrecedentKind } from '../ports/precedents';
import type { Deps } from '../wiring';
import { readArguments } from './arguments';
import { withDatabase } from './database';

const OPTIONS = { json: { type: 'boolean' }, limit: { type: 'string', default: '10' }, batch: { type: 'string' }, kind: { type: 'string', default: 'law' } } as const;

const KINDS: readonly PrecedentKind[] = ['law', 'procedure'];

interface Wish {
  readonly kind: PrecedentKind;
  readonly limit: number;
}

type Library = Pick<Deps, 'precedents' | 'clock'>;

/** Exit code 0, or 2 where the file of queries cannot be read; null on misuse. */
export async function searchIn(args: readonly string[]): Promise<number | null> {
  const given = readArguments(args, OPTIONS);
  const limit = Number(given?.values.limit);
  const kind = KINDS.find((one) => one === given?.values.kind);
  if (!given || !kind || !Number.isInteger(limit) || limit < 1) return null;
  const { positionals: [query, ...more], values: { batch, json = false } } = given;
  if (batch && query === undefined) return withDatabase((deps) => searchBatch(deps, batch, { kind, limit }));
  if (batch || query === undefined || more.length > 0) return null;
  return withDatabase((deps) => searchOne(deps, query, { kind, limit }, json));
}

const brief = ({ docNumber, article, heading, score }: PrecedentHit) => ({ docNumber, article, heading, score });

const ask = ({ precedents, clock }: Library, text: string, { kind, limit }: Wish) => precedents.search({ text, on: clock.today(), filter: { kind } }, { limit, offset: 0 });

async function searchOne(library: Library, query: string, wish: Wish, json: boolean): Promise<number> {
  const { hits, engine, fellBack } = await ask(library, query, wish);
  if (json) {
    console.log(JSON.stringify({ query, engine, fellBack, hits: hits.map(brief) }));
    return 0;
  }
  for (const { docNumber, article, heading, docTitle } of hits) console.log(`${[article, docNumber].filter(Boolean).join(' ')}  ${heading}${docTitle === heading ? '' : `\n    ${docTitle}`}`);
  if (hits.length === 0) console.error('Không tìm thấy gì. Hãy thử ít từ hơn hoặc từ khác.');
  return 0;
}

async function searchBatch(library: Library, file: string, wish: Wish): Promise<number> {
  try {
    for await (const { number, text } of textLines(file)) {
      const asked = queryIn(text);
      if (asked === null) {
        console.error(`${file}, dòng ${number}: không phải JSON có mục "query"`);
        return 2;
      }
      const { hits } = await ask(library, asked.query, wish);
      console.log(JSON.stringify({ id: asked.id, hits: hits.map(brief) }));
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    console.error(`${file}: không đọc được: ${error.message}`);
    return 2;
  }
  return 0;
}

/** The question of a line; null where it has none. */
function queryIn(json: string): { id: unknown; query: string } | null {
  try {
    const { id, query } = Object(JSON.parse(json)) as { id?: unknown; query?: unknown };
    return typeof query === 'string' ? { id, query } : null;
  } catch {
    return null;
  }
}
