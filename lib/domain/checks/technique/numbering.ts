/** Numbers of provisions: gaps, repeats, order, Roman numbers, the only one of its kind (Decree 78/2025 Art. 63(1), 64(3), 69(4)). */
import { POINT_LETTERS } from '../../text/letters';
import { toRoman } from '../../text/roman';
import type { Provision, ProvisionKind } from '../../structure/types';
import type { Caught } from '../rules';
import { type DraftView, hasLineNumbered, nameOf, placeInRow, type Row } from './draft-view';
import type { TechniqueDetector } from './types';

/** T01: a number that the row leaves out. Inserted numbers (5a behind 5) leave nothing out. */
export const gaps: TechniqueDetector = (_, view) => view.rows.flatMap((row) => {
  const found: Caught[] = [];
  let before = row.fromOne ? 0 : null;
  let previous: Provision | null = null;
  for (const item of row.items) {
    const place = placeInRow(row.kind, item.number);
    if (place === null) return found; // "1.2", "f": another rule speaks of these
    if (before !== null && place.whole > before + 1 && !explained(view, row, previous, item, before, place.whole)) {
      const missing = range(row.kind, before + 1, place.whole - 1);
      const now = nameOf(row.kind, item.number);
      found.push({ provision: item.id, words: { fault: previous === null ? `Dãy số bắt đầu từ ${now}` : `Sau ${nameOf(row.kind, previous.number)} là ${now}`, missing } });
    }
    before = Math.max(before ?? 0, place.whole);
    previous = item;
  }
  return found;
});

/** True where the number left out stands in the text between the two, or the row is out of order: a reader's doubt or another rule. */
function explained(view: DraftView, row: Row, from: Provision | null, to: Provision, before: number, now: number): boolean {
  const all = view.subject.document.provisions;
  const first = from === null ? all.findIndex((p) => p.id === to.parent) : all.indexOf(from);
  const texts = all.slice(Math.max(0, first), all.indexOf(to) + 1).map((p) => `${p.heading}\n${p.text}`);
  for (let missing = before + 1; missing < now; missing++) {
    const written = writtenAs(row.kind, missing);
    if (row.items.some((item) => placeInRow(row.kind, item.number)?.whole === missing) || hasLineNumbered(texts, row.kind, written)) return true;
  }
  return false;
}

function writtenAs(kind: ProvisionKind, place: number): string {
  if (kind === 'point') return POINT_LETTERS[place - 1] ?? '';
  return kind === 'part' || kind === 'chapter' ? toRoman(place) : String(place);
}

function range(kind: ProvisionKind, from: number, to: number): string {
  const name = (place: number): string => nameOf(kind, writtenAs(kind, place));
  return to === from ? name(from) : `${name(from)} đến ${name(to)}`;
}

/** T02: the same number twice in one row; of articles only next to each other, since a row that begins anew is another text. */
export const repeats: TechniqueDetector = (_, view) => view.rows.flatMap(({ kind, items }) => {
  const seen = new Set<string>();
  return items.flatMap((item, i) => {
    const again = kind === 'article' ? items[i - 1]?.number === item.number && !view.amends : seen.has(item.number);
    seen.add(item.number);
    return again ? [{ provision: item.id, words: { now: nameOf(kind, item.number) } }] : [];
  });
});

/** T03: a number behind a higher one; letters that number no point (f, j, w, z). "e" right behind "d" leaves out "đ". */
export const order: TechniqueDetector = (_, view) => view.rows.flatMap(({ kind, items }) => {
  let highest = 0;
  const seen = new Set<string>();
  const found = items.flatMap((item): Caught[] => {
    const place = placeInRow(kind, item.number);
    const again = seen.has(item.number);
    seen.add(item.number);
    if (place === null) {
      const foreign = kind === 'point' && /^[fjwz]\d*$/u.test(item.number);
      return foreign ? [{ provision: item.id, words: { fault: `Điểm đánh bằng chữ “${item.number}”, chữ không có trong thứ tự tiếng Việt` } }] : [];
    }
    const back = place.whole < highest && !again;
    highest = Math.max(highest, place.whole);
    return back ? [{ provision: item.id, words: { fault: `${capital(nameOf(kind, item.number))} đứng sau ${nameOf(kind, writtenAs(kind, highest))}` } }] : [];
  });
  // Once a row has left the order, every further number would be one more finding of the same fault.
  return found.slice(0, 1);
});

/** T05, T06: an article with one clause, a clause with one point: nothing was there to divide. */
export const alone = (kind: 'clause' | 'point'): TechniqueDetector => (_, view) => view.own.flatMap((holder) => {
  const items = view.childrenOf(holder);
  const [only] = items;
  if (only === undefined || items.length > 1 || only.kind !== kind || placeInRow(kind, only.number)?.whole !== 1 || view.amends || view.isAmending(holder)) return [];
  const second = kind === 'clause' ? '2' : 'b';
  if (hasLineNumbered([holder.text, only.text, ...view.childrenOf(only).map((p) => p.text)], kind, second)) return [];
  return [{ provision: only.id, words: { now: nameOf(kind, only.number), holder: nameOf(holder.kind, holder.number) } }];
});

/** T15: chapters whose numbers are not Roman, in one finding a text. */
export const roman: TechniqueDetector = (_, view) => view.bodies.flatMap((body): Caught[] => {
  const [first, ...rest] = view.own.filter((p) => p.kind === 'chapter' && /^\d+$/.test(p.number) && view.bodyOf(p) === body);
  if (first === undefined) return [];
  return [{ provision: first.id, words: { now: capital(nameOf('chapter', first.number)), count: String(rest.length + 1), right: `Chương ${toRoman(Number(first.number))}` } }];
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
