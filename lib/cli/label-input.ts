/** One line of the input of `soat label`. */
import type { FinderArticle } from '../domain/procedures/types';
import { err, ok, type Result } from '../domain/result';

export interface InputArticle extends FinderArticle {
  readonly id: string;
}

/** The article that a line of JSON holds, or a sentence for the person that says what is wrong with it. Only "id" and "lines" must be there. */
export function readArticleLine(line: string): Result<InputArticle, string> {
  const value = parsed(line.replace(/^\ufeff/, ''));
  if (value === undefined) return err('không đọc được JSON (mỗi dòng phải là một đối tượng JSON trọn vẹn).');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return err('không phải một đối tượng JSON.');
  const { id, lines, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || id === '') return err('thiếu "id" (chuỗi).');
  if (!Array.isArray(lines) || !lines.every((one) => typeof one === 'string')) return err(`điều “${id}” thiếu "lines" (mảng các chuỗi).`);
  const text = (name: string): string | null => (typeof rest[name] === 'string' ? rest[name] : null);
  return ok({
    id, lines, docTitle: text('docTitle'), docNumber: text('docNumber'), path: text('path'), article: text('article') ?? '', heading: text('heading') ?? '',
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
