/** `soat precedents import PATH… [--vouched YYYY-MM-DD] [--no-parts]`. */
import { openLabeller } from '../adapters/library/labeller';
import { isFault, type Fault, type Item, type Source } from '../adapters/library/source';
import { openSource } from '../adapters/library/sources';
import { isFileError } from '../adapters/library/text-lines';
import { withParts } from '../adapters/library/with-parts';
import type { ImportedArticle } from '../ports/precedents';
import { mendIndexes } from '../usecases/mend-indexes';
import type { Deps } from '../wiring';
import { readArguments } from './arguments';
import { isDay } from './check-options';
import { withDatabase } from './database';
import { amount, duration, importTally, progressLine } from './import-words';

const OPTIONS = { vouched: { type: 'string' }, 'no-parts': { type: 'boolean' } } as const;

/** Faults that are told one by one; the rest are only counted. */
const TOLD = 20;
/** Milliseconds between two lines of progress. */
const EVERY = 2_000;

/** Exit code 0, or 2 where something could not be read, which is told; all else is imported. Null on misuse. */
export async function importInto(args: readonly string[]): Promise<number | null> {
  const given = readArguments(args, OPTIONS);
  const vouchedOn = given?.values.vouched ?? null;
  if (!given || given.positionals.length === 0 || (vouchedOn !== null && !isDay(vouchedOn))) return null;
  const { positionals: paths, values } = given;
  return withDatabase((deps) => importAll(deps, paths, { vouchedOn, findsParts: values['no-parts'] !== true }));
}

interface Wishes {
  readonly vouchedOn: string | null;
  readonly findsParts: boolean;
}

async function importAll(deps: Deps, paths: readonly string[], { vouchedOn, findsParts }: Wishes): Promise<number> {
  const { precedents, files } = deps;
  const start = performance.now();
  const faults = faultTeller();
  const sources: Source[] = [];
  for (const path of paths) {
    try {
      sources.push(await openSource(path, files, { vouchedOn }));
    } catch (error) {
      if (!isFileError(error)) throw error;
      faults.tell({ place: path, fault: `không đọc được: ${error.message}` });
    }
  }
  for (const { remarks } of sources) for (const remark of remarks) console.error(remark);
  const totals = sources.map(({ total }) => total);
  const total = totals.includes(null) ? null : totals.reduce<number>((sum, one) => sum + (one ?? 0), 0);

  const tally = { articles: 0, procedures: 0 };
  const labeller = findsParts ? openLabeller() : null;
  async function* entries(): AsyncGenerator<ImportedArticle> {
    for await (const item of labeller ? withParts(itemsOf(sources), labeller) : itemsOf(sources)) {
      if (isFault(item)) {
        faults.tell(item);
        continue;
      }
      if (item.kind === 'procedure') tally.procedures += 1;
      else tally.articles += 1;
      yield item;
    }
    console.error('… đã đọc hết, đang ghi nốt và cập nhật chỉ mục tìm kiếm');
  }
  const begun = performance.now();
  let told = begun;
  try {
    const { documents, unfed } = await precedents.importArticles(entries(), ({ imported }) => {
      if (performance.now() - told < EVERY) return;
      told = performance.now();
      console.error(progressLine(imported + faults.count(), total, told - begun));
    });
    console.error(`Đã nhập ${importTally({ ...tally, documents })} trong ${duration(performance.now() - start)}${faults.count() > 0 ? `; bỏ qua ${amount(faults.count())} mục không nhập được` : ''}.`);
    // Administrators see how the indexes stood at the last check: not as they stood before.
    await mendIndexes(deps);
    if (unfed) console.error(`Meilisearch chưa nhận đủ (${unfed}). Khi máy chủ đó hoạt động lại, hãy chạy: soat precedents repair`);
  } finally {
    await labeller?.close();
  }
  return faults.count() > 0 ? 2 : 0;
}

async function* itemsOf(sources: readonly Source[]): AsyncGenerator<Item> {
  for (const source of sources) yield* source.items();
}

/** Tells the first faults in words, and counts all. */
function faultTeller(): { tell(fault: Fault): void; count(): number } {
  let count = 0;
  return {
    tell({ place, fault }) {
      count += 1;
      if (count <= TOLD) console.error(`${place}: ${fault}`);
      else if (count === TOLD + 1) console.error('… còn những mục khác không nhập được; số lượng ở dòng cuối.');
    },
    count: () => count,
  };
}
