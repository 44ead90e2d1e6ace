/** Reading the articles of the official codification (Bộ Pháp điển), one JSON object a line. */
import { z } from 'zod';
import type { ImportedArticle } from '../ports/precedents';

/** PostgreSQL cannot keep the character 0, which strays in from old files. */
const clean = (value: string): string => value.replaceAll('\0', '').normalize('NFC').trim();

const text = z.string().nullish().transform((value) => clean(value ?? ''));

const line = z.object({
  id: z.string().min(1),
  level: text,
  doc_no: text,
  doc_title: text,
  agency: text,
  issued: text,
  effective: text,
  orig_article: text,
  heading: text,
  body: z.string().transform(clean).pipe(z.string().min(1)),
});

/** A line that is no article, for the person who imports. */
export interface BadLine {
  readonly fault: string;
}

/** "16/06/2020" as ISO date; null for anything else. */
function isoDate(written: string): string | null {
  const [, day, month, year] = written.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/) ?? [];
  if (!day || !month || !year) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // JavaScript takes 31 February for 3 March; the database does not.
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/**
 * Reads lines one after the other. The codification gives some articles the same id (two
 * circulars under one heading); their document tells them apart, and where that does not,
 * the order in which they come, which is the same each time the file is read.
 */
export function codificationReader(): (json: string) => ImportedArticle | BadLine {
  const seen = new Map<string, number>();
  return (json) => {
    let parsed;
    try {
      parsed = line.safeParse(JSON.parse(json));
    } catch {
      return { fault: 'không phải JSON' };
    }
    if (!parsed.success) return { fault: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ') };
    const { id, level, doc_no, doc_title, agency, issued, effective, orig_article, heading, body } = parsed.data;
    const key = [id, doc_no, orig_article].join('|');
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return {
      sourceKey: times === 1 ? key : `${key}|${times}`,
      article: orig_article,
      heading,
      body,
      document: {
        // An article whose act has no number is kept under the act's place in the codification.
        sourceKey: doc_no || id.split('.').slice(0, -1).join('.'),
        number: doc_no,
        title: doc_title,
        type: level,
        agency,
        issuedOn: isoDate(issued),
        effectiveOn: isoDate(effective),
      },
    };
  };
}
