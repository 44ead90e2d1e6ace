/** `soat label`: JSONL articles on standard input, their labels on standard output. */
import { readFileSync } from 'node:fs';
import { loadFinderModel } from '../adapters/models/finder';
import { labelArticle } from '../domain/procedures/label-article';
import type { FinderArticle } from '../domain/procedures/types';

interface InputArticle extends FinderArticle {
  readonly id: string;
}

function isArticle(value: unknown): value is InputArticle {
  const a = value as Partial<InputArticle> | null;
  return typeof a?.id === 'string' && Array.isArray(a.lines) && a.lines.every((line) => typeof line === 'string');
}

function parse(line: string): InputArticle | null {
  try {
    const value: unknown = JSON.parse(line);
    return isArticle(value) ? { ...value, heading: value.heading ?? '', article: value.article ?? '' } : null;
  } catch {
    return null;
  }
}

/** Exit code 0, or 2 if a line of the input is not an article. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    console.error('Cách dùng: soat label < điều.jsonl  (mỗi dòng: id, docNumber, docTitle, path, article, heading, lines)');
    return 2;
  }
  const model = loadFinderModel();
  const input = readFileSync(0, 'utf8').split('\n');
  const out: string[] = [];
  for (const [n, line] of input.entries()) {
    if (line.trim() === '') continue;
    const article = parse(line);
    if (!article) {
      console.error(`Dòng ${n + 1} không phải một điều hợp lệ (cần "id" và "lines").`);
      return 2;
    }
    const labels = labelArticle(model, article);
    const lines = Object.fromEntries([...labels.lines].map(([i, parts]) => [String(i), parts.map((p) => p.part)]));
    out.push(JSON.stringify({ id: article.id, procedure: labels.procedure, lines }));
  }
  process.stdout.write(out.map((line) => `${line}\n`).join(''));
  return 0;
}
