import type { Superiors } from '@/lib/ports/superiors';
import type { Connection } from './client';

/** Articles read for one draft; a draft that cites more rests on whole codes, and is compared with the first of them. */
const MOST = 4_000;

/** Acts looked at for each name. */
const EACH = 5;

/** "Điều 12a" -> 12, "a"; what has no number comes last. */
const placeOf = (article: string): { whole: number; inserted: string } => {
  const [, whole, inserted = ''] = /(\d+)\s*([a-zđ]*)/iu.exec(article) ?? [];
  return { whole: whole === undefined ? Infinity : Number(whole), inserted };
};

/** The acts above a draft, from the library of precedents: one query each. */
export function superiorsIn(db: Connection): Superiors {
  return {
    async ofActs(numbers) {
      if (numbers.length === 0) return [];
      const rows = await db.precedentArticle.findMany({
        where: { document: { number: { in: [...numbers] } } },
        select: { id: true, article: true, heading: true, body: true, document: { select: { number: true, title: true } } },
        orderBy: [{ documentId: 'asc' }, { id: 'asc' }],
        take: MOST,
      });
      return rows
        .map(({ document, ...rest }) => ({ ...rest, act: document, at: placeOf(rest.article) }))
        .sort((a, b) => (a.act.number < b.act.number ? -1 : a.act.number > b.act.number ? 1 : a.at.whole - b.at.whole || a.at.inserted.localeCompare(b.at.inserted, 'vi')))
        .map(({ at: _, ...article }) => article);
    },

    async actsNaming(names) {
      if (names.length === 0) return [];
      const rows = await db.$queryRaw<{ number: string }[]>`
        SELECT DISTINCT hit."number" FROM unnest(${[...names]}::text[]) AS asked(name),
          LATERAL (SELECT DISTINCT d."number" FROM "PrecedentArticle" a JOIN "PrecedentDocument" d ON d."id" = a."documentId"
            WHERE a."kind" = 'law' AND to_tsvector('vn'::regconfig, a."heading") @@ plainto_tsquery('vn', asked.name) AND d."number" !~ '/TT(LT)?-' ORDER BY 1 DESC LIMIT ${EACH}) hit
        ORDER BY 1`;
      return rows.map(({ number }) => number);
    },
  };
}
