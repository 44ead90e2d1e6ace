/** Which papers of two lists are the same (thành phần hồ sơ). */
import { paperKind, tellingWords } from '../procedures/extract/paper-telling';

/** Papers less alike than this are two; measured on names of papers in drafts and in the national list. */
const SAME = 0.5;
/** Two names that begin alike ("tờ khai …", "giấy phép …") are sooner of one paper. */
const SAME_KIND = 0.2;

export interface PaperPair<A, B> {
  readonly here: A;
  readonly there: B;
}

export interface PairedPapers<A, B> {
  readonly both: readonly PaperPair<A, B>[];
  readonly onlyHere: readonly A[];
  readonly onlyThere: readonly B[];
}

/** Pairs papers by their names, the most alike first; each paper has at most one partner. Order of both lists is kept. */
export function pairPapers<A, B>(here: readonly A[], there: readonly B[], namesHere: (paper: A) => readonly string[], nameThere: (paper: B) => string): PairedPapers<A, B> {
  const scored = here.flatMap((a, i) => there.map((b, j) => ({ i, j, alike: Math.max(...namesHere(a).map((name) => paperLikeness(name, nameThere(b)))) })));
  scored.sort((x, y) => y.alike - x.alike || x.i - y.i || x.j - y.j);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j, alike } of scored) {
    if (alike < SAME || partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  return {
    both: here.flatMap((a, i) => { const b = there[partner.get(i) ?? -1]; return b === undefined ? [] : [{ here: a, there: b }]; }),
    onlyHere: here.filter((_, i) => !partner.has(i)),
    onlyThere: there.filter((_, j) => !taken.has(j)),
  };
}

/** 0 to 1.2: shared telling words against those of both names. Names with one at most ("Đơn đề nghị", "Ảnh") are alike where they begin alike. */
function paperLikeness(a: string, b: string): number {
  const [one, other] = [tellingWords(a), tellingWords(b)];
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  const kind = paperKind(a) === paperKind(b);
  if (small.size <= 1) return kind || (small.size === 1 && [...small][0] === [...large][0]) ? SAME : 0;
  const shared = [...small].filter((word) => large.has(word)).length;
  return shared / (0.6 * small.size + 0.4 * large.size) + (kind ? SAME_KIND : 0);
}
