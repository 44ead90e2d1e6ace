/**
 * How well the search of precedents finds: `npx tsx bench/precedents-score.ts GOLD.jsonl FOUND.jsonl [--misses]`.
 * GOLD has a line a query, `{id, query, relevant: [{docNumber, article, heading}]}`; FOUND is the output of
 * `soat precedents search --batch GOLD.jsonl --json`: `{id, hits: [{docNumber, article, heading, score}]}`, ten hits a query.
 *
 * A hit is relevant where its document number and its article are those of a relevant one: that names every article of the
 * codification but for 84 pairs of number and article that come twice (a decree and the regulation issued with it). Where two
 * hits of one answer have the same number and article, the heading tells which of them is meant. Prints hit@1, hit@10 and MRR@10, for all queries and by their length.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

interface Entry { readonly docNumber: string; readonly article: string; readonly heading: string }
interface Gold { readonly id: string; readonly query: string; readonly relevant: readonly Entry[] }
interface Answer { readonly id: string; readonly hits: readonly Entry[] }

/** Ranks beyond this do not count. */
const SEEN = 10;

const LENGTHS = [[1, 5], [6, 10], [11, 20], [21, 40], [41, Infinity]] as const;

const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
const key = ({ docNumber, article }: Entry) => `${plain(docNumber)}|${plain(article)}`;

/** Rank of the first relevant hit, from 1; 0 where none of the first ten is. */
export function rankOf(relevant: readonly Entry[], hits: readonly Entry[]): number {
  const seen = hits.slice(0, SEEN);
  return 1 + seen.findIndex((hit) => relevant.some((one) => key(one) === key(hit)
    && (seen.filter((other) => key(other) === key(hit)).length === 1 || plain(one.heading) === plain(hit.heading))));
}

export interface Score { readonly queries: number; readonly hit1: number; readonly hit10: number; readonly mrr: number }

export function scoreOf(ranks: readonly number[]): Score {
  const share = (worth: (rank: number) => number) => ranks.reduce((sum, rank) => sum + (rank > 0 ? worth(rank) : 0), 0) / Math.max(1, ranks.length);
  return { queries: ranks.length, hit1: share((rank) => Number(rank === 1)), hit10: share(() => 1), mrr: share((rank) => 1 / rank) };
}

const lines = <T>(file: string): T[] => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);

const row = (name: string, { queries, hit1, hit10, mrr }: Score) =>
  console.log(`${name.padEnd(18)}${String(queries).padStart(8)}${hit1.toFixed(3).padStart(9)}${hit10.toFixed(3).padStart(9)}${mrr.toFixed(3).padStart(9)}`);

function main(): number {
  const { positionals: [goldFile, foundFile], values } = parseArgs({ options: { misses: { type: 'boolean', default: false } }, allowPositionals: true });
  if (!goldFile || !foundFile) {
    console.error('Usage: npx tsx bench/precedents-score.ts GOLD.jsonl FOUND.jsonl [--misses]');
    return 2;
  }
  const answers = new Map(lines<Answer>(foundFile).map((answer) => [answer.id, answer.hits]));
  const gold = lines<Gold>(goldFile);
  const unanswered = gold.filter(({ id }) => !answers.has(id)).length;
  if (unanswered > 0) console.error(`${unanswered} queries have no line in ${foundFile}: they count as misses.`);
  const ranked = gold.map((one) => ({ ...one, rank: rankOf(one.relevant, answers.get(one.id) ?? []), syllables: one.query.trim().split(/\s+/).length }));
  console.log(`${'syllables'.padEnd(18)}${'queries'.padStart(8)}${'hit@1'.padStart(9)}${'hit@10'.padStart(9)}${'MRR@10'.padStart(9)}`);
  for (const [from, to] of LENGTHS) {
    const ranks = ranked.filter(({ syllables }) => syllables >= from && syllables <= to).map(({ rank }) => rank);
    if (ranks.length > 0) row(to === Infinity ? `${from} and more` : `${from} to ${to}`, scoreOf(ranks));
  }
  row('all', scoreOf(ranked.map(({ rank }) => rank)));
  if (values.misses) {
    for (const { id, query, relevant, rank } of ranked.filter(({ rank }) => rank === 0)) {
      console.log(`\n${id}  rank ${rank || '–'}  ${query}\n  wanted: ${relevant.map(({ docNumber, article, heading }) => `${article} ${docNumber} ${heading}`).join('; ')}`);
      for (const hit of (answers.get(id) ?? []).slice(0, 3)) console.log(`  found:  ${hit.article} ${hit.docNumber} ${hit.heading}`);
    }
  }
  return 0;
}

if (process.argv[1]?.endsWith('precedents-score.ts')) process.exitCode = main();
