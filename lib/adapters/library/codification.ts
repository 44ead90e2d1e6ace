/** Reading the articles of the official codification (Bộ Pháp điển), one JSON object a line. */
import { z } from 'zod';
import { firstDate } from '@/lib/domain/text/dates';
import { err, ok, type Result } from '@/lib/domain/result';
import type { ImportedArticle } from '@/lib/ports/precedents';
import { badFields, cleanText, LONGEST_KEY } from './source';

const text = z.string().nullish().transform((value) => cleanText(value ?? ''));
const keyPart = text.pipe(z.string().max(LONGEST_KEY));

const line = z.object({
  id: keyPart.pipe(z.string().min(1)),
  demuc: text,
  path: z.array(z.string().transform(cleanText)).nullish().transform((path) => path ?? []),
  level: text,
  doc_no: keyPart,
  doc_title: text,
  agency: text,
  issued: text,
  effective: text,
  orig_article: keyPart,
  heading: text,
  body: z.string().transform(cleanText).pipe(z.string().min(1)),
});

export type CodifiedArticle = z.infer<typeof line>;

/** The article of a line, or what is wrong with the line. */
export function readCodified(json: string): Result<CodifiedArticle, string> {
  let parsed;
  try {
    parsed = line.safeParse(JSON.parse(json));
  } catch {
    return err('không phải JSON');
  }
  return parsed.success ? ok(parsed.data) : err(badFields(parsed.error));
}

/** "16/06/2020" as ISO date; null for anything else. */
export const isoDate = (written: string): string | null => (/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(written) ? firstDate(written) : null);

/** Key of the act that an article is of. One whose act has no number is kept under the act's place in the codification. */
export const actKey = ({ id, doc_no }: CodifiedArticle): string => doc_no || id.split('.').slice(0, -1).join('.');

/**
 * Makes entries of articles, one after the other. The codification gives some articles the same id (two
 * circulars under one heading); their document tells them apart, and where that does not, the order in which
 * they come, which is the same each time the file is read.
 * @param acts what the whole file says of each act
 */
export function codifiedEntries(acts: ReadonlyMap<string, ImportedArticle['document']>): (article: CodifiedArticle) => ImportedArticle {
  const seen = new Map<string, number>();
  return (article) => {
    const { id, doc_no, orig_article, heading, body, path, demuc } = article;
    const key = [id, doc_no, orig_article].join('|');
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const document = acts.get(actKey(article));
    if (!document) throw new Error(`The first reading of the codification did not see ${actKey(article)}`);
    return { sourceKey: times === 1 ? key : `${key}|${times}`, article: orig_article, heading, body, path, topic: demuc, document };
  };
}
