/** The tables of docs/quality.md, from lines whose documents the finder had not seen. */
import { partsOf } from '../../lib/domain/procedures/decide';
import { ANY, surenessOf } from '../../lib/domain/procedures/model';
import { PARTS } from '../../lib/domain/procedures/types';
import type { Labelled } from './data';
import { scoresOf, surenessBy, type Line } from './score';

const share = (a: number, b: number): number => (b === 0 ? 0 : a / b);
const f1 = (tp: number, said: number, gold: number): number => share(2 * tp, said + gold);
const three = (x: number): string => x.toFixed(3);

/** Line, label and article F1 as one row. */
export function printScores(name: string, lines: readonly Line[], thresholds: readonly number[]): void {
  const s = scoresOf(lines, thresholds);
  console.log(`${name.padEnd(28)} lines ${s.lines.toFixed(4)}  labels ${s.labels.toFixed(4)}  articles ${s.articles.toFixed(4)}`);
}

/** The kind of act by its number. */
function kindOf({ article, local }: Labelled): string {
  const number = article.docNumber ?? '';
  if (local) return /HĐND/u.test(number) ? 'NQ-HĐND' : 'QĐ-UBND';
  return /\/(QH|NĐ-CP|TTLT|TT|QĐ-TTg|NQ|PL)/u.exec(number)?.[1] ?? 'other';
}

/** Every table: by label, by kind of act, calibration, the worst errors. `lines[i].line` is the place in its article. */
export function printReport(data: readonly Labelled[], lines: readonly (Line & { readonly line: number })[], thresholds: readonly number[], folds: readonly number[]): void {
  console.log('\nlabel         P      R      F1     gold');
  PARTS.forEach((part, c) => {
    const said = lines.filter(({ p }) => partsOf(p, thresholds).includes(c));
    const gold = lines.filter((l) => l.gold.includes(c)).length;
    const tp = said.filter((l) => l.gold.includes(c)).length;
    console.log(`${part.padEnd(12)} ${three(share(tp, said.length))}  ${three(share(tp, gold))}  ${three(f1(tp, said.length, gold))}  ${String(gold).padStart(5)}`);
  });
  console.log('\nby kind of act');
  const kinds = new Map<string, Line[]>();
  for (const line of lines) {
    const kind = kindOf(data[line.article]!);
    kinds.set(kind, [...(kinds.get(kind) ?? []), line]);
  }
  for (const [kind, own] of [...kinds].sort(([, a], [, b]) => b.length - a.length)) printScores(`${kind} (${own.length} lines)`, own, thresholds);
  printCalibration('a line is labelled at all', lines.map((l) => ({ p: l.p[ANY]!, yes: l.gold.length > 0 })));
  const shown = lines.flatMap((l) => partsOf(l.p, thresholds).map((c) => ({ fold: folds[l.article]!, p: l.p[c]!, yes: l.gold.includes(c) })));
  printCalibration('a label that is shown, bare probability', shown);
  const learnt = new Map(folds.map((fold) => [fold, [] as number[]]));
  for (const fold of learnt.keys()) learnt.set(fold, surenessBy(lines.filter((l) => folds[l.article] !== fold), thresholds));
  printCalibration('a label that is shown, sureness as the page says it', shown.map((s) => ({ ...s, p: surenessOf({ sureness: learnt.get(s.fold)! }, s.p) })));
  printWorst(data, lines, thresholds);
}

/** Ten bins: how sure the finder is, how often it is right; and the mean distance between the two. */
function printCalibration(name: string, cases: readonly { readonly p: number; readonly yes: boolean }[]): void {
  console.log(`\ncalibration: ${name}\nsaid          right    cases`);
  let distance = 0;
  for (let bin = 0; bin < 10; bin++) {
    const own = cases.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === bin);
    if (own.length === 0) continue;
    const said = own.reduce((sum, { p }) => sum + p, 0) / own.length;
    const right = own.filter(({ yes }) => yes).length / own.length;
    distance += Math.abs(said - right) * own.length;
    console.log(`${three(said)}         ${three(right)}  ${String(own.length).padStart(7)}`);
  }
  console.log(`mean distance ${three(distance / cases.length)}`);
}

/** The twenty lines about which the finder was surest and wrong. */
function printWorst(data: readonly Labelled[], lines: readonly (Line & { readonly line: number })[], thresholds: readonly number[]): void {
  console.log('\nworst errors: sureness, article, line, given, said');
  const names = (parts: readonly number[]): string => parts.map((c) => PARTS[c]).join('+') || '–';
  const wrong = lines.filter((l) => (partsOf(l.p, thresholds).length > 0) !== l.gold.length > 0)
    .map((l) => ({ ...l, off: Math.abs(l.p[ANY]! - Number(l.gold.length > 0)) }))
    .sort((a, b) => b.off - a.off);
  const seen = new Set<number>(); // one of each article: its lines fail together
  for (const l of wrong.filter(({ article }) => !seen.has(article) && seen.add(article)).slice(0, 20)) {
    const { id, article } = data[l.article]!;
    console.log(`${three(l.p[ANY]!)}  ${id}  [${l.line}]  ${names(l.gold)} | ${names(partsOf(l.p, thresholds))}  ${article.docNumber} ${article.article} ${article.heading.slice(0, 50)}: ${article.lines[l.line]!.slice(0, 110)}`);
  }
}
