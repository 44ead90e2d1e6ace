/** `soat label`: JSONL articles on standard input, their labels on standard output, one by one as they come. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { loadFinderModel } from '../adapters/models/finder';
import { labelArticle } from '../domain/procedures/label-article';
import type { FinderModel } from '../domain/procedures/model';
import type { LabelledPart } from '../domain/procedures/types';
import { readArticleLine, type InputArticle } from './label-input';

const USAGE = `Cách dùng: soat label [--explain] < điều.jsonl

  mỗi dòng vào: {"id", "docNumber", "docTitle", "path", "article", "heading", "lines"}; bắt buộc: id, lines
  mỗi dòng ra:  {"id", "procedure", "lines": {"0": ["dossier"]}}
  --explain     thêm "why": nhãn nào chắc đến đâu (0 đến 1) và vì sao`;

/** Exit code 0, or 2 on misuse or where a line of the input is not an article; the other lines are labelled all the same. */
export async function run(args: string[], input: Readable = process.stdin, output: Writable = process.stdout): Promise<number> {
  const explain = args.includes('--explain');
  if (args.some((arg) => arg !== '--explain')) {
    console.error(USAGE);
    return 2;
  }
  const model = loadFinderModel();
  let code = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = readArticleLine(line);
    if (!read.ok) {
      console.error(`Dòng ${number}: ${read.error}`);
      code = 2;
      continue;
    }
    // A slow reader of the output holds the input back: no more than one answer waits.
    if (!output.write(`${JSON.stringify(answer(model, read.value, explain))}\n`)) await once(output, 'drain');
  }
  return code;
}

function answer(model: FinderModel, article: InputArticle, explain: boolean): object {
  const { procedure, lines } = labelArticle(model, article);
  const each = (tell: (label: LabelledPart) => unknown) => Object.fromEntries([...lines].map(([i, labels]) => [String(i), labels.map(tell)]));
  return { id: article.id, procedure, lines: each(({ part }) => part), ...(explain && { why: each(({ part, confidence, reasons }) => ({ part, confidence, reasons })) }) };
}
