/** `soat learn export`: what people have said of the labels of lines, as articles to train the finder on. The format stands in lib/domain/teaching/training-line.ts. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadFinderModel } from '../adapters/models/finder';
import { labelArticle } from '../domain/procedures/label-article';
import { exportJudgements } from '../usecases/export-judgements';
import { withDatabase } from './database';

const USAGE = 'Cách dùng: soat learn export [--out TỆP]   (mỗi dòng một điều có dòng đã được người xét nhãn)';

/** Exit code 0, or 2 on misuse. */
export async function run(args: string[]): Promise<number> {
  const out = outOf(args);
  if (out === null) {
    console.error(USAGE);
    return 2;
  }
  return withDatabase(async (deps) => {
    const model = loadFinderModel();
    const { articles, left } = await exportJudgements(deps, (article) => labelArticle(model, article));
    const text = articles.map((article) => `${JSON.stringify(article)}\n`).join('');
    if (out === '') process.stdout.write(text);
    else writeFileSync(out, text);
    const lines = articles.reduce((sum, { judged }) => sum + judged.length, 0);
    console.error(`${articles.length} điều, ${lines} dòng đã được người xét nhãn.${left > 0 ? ` Bỏ qua ${left} chỗ: đoạn nhiều dòng, không rõ nhãn thuộc dòng nào.` : ''}`);
    return 0;
  });
}

/** The file to write, "" for standard output, or null where the call means nothing. */
function outOf(args: string[]): string | null {
  try {
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' } } });
    return positionals.length === 1 && positionals[0] === 'export' && values.out !== '' ? (values.out ?? '') : null;
  } catch {
    return null;
  }
}
