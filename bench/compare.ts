/**
 * Comparing two versions of a draft, against jsdiff's diffWords on the same text in the same run.
 *
 *   npx tsx bench/compare.ts
 *
 * Prints one line a case: characters, milliseconds of both (median of 5) and their ratio. The
 * rewritten case is not given to jsdiff as a whole: it takes minutes.
 */
import { diffWords } from 'diff';
import { compareVersions, textOf } from '../lib/domain/compare/compare';
import type { Provision, StructuredDocument } from '../lib/domain/structure/types';

const SYLLABLES = 'hồ sơ đề nghị cấp giấy phép bản sao chứng thực cơ quan tiếp nhận trả kết quả trong thời hạn ngày làm việc kể từ nhận đủ hợp lệ tổ chức cá nhân có trách nhiệm nộp trực tiếp hoặc qua dịch vụ bưu chính công ích môi trường điện tử ủy ban nhân dân xã tỉnh sở nông nghiệp phát triển nông thôn'.split(' ');

/** A small generator with a seed: the same texts in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function sentence(random: () => number, length: number): string {
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]!).join(' ');
}

/** Articles of four clauses with three points each until the text has so many characters. */
function documentOf(characters: number, seed: number): StructuredDocument {
  const random = generator(seed);
  const provisions: Provision[] = [];
  let size = 0;
  const add = (provision: Omit<Provision, 'lines'>) => {
    provisions.push({ ...provision, lines: [] });
    size += provision.text.length + provision.heading.length;
  };
  for (let number = 1; size < characters; number += 1) {
    const article = `art_${number}`;
    add({ id: article, kind: 'article', number: String(number), heading: sentence(random, 6), text: '', parent: null });
    for (const clause of ['1', '2', '3', '4']) {
      const id = `${article}__para_${clause}`;
      add({ id, kind: 'clause', number: clause, heading: '', text: sentence(random, 40), parent: article });
      for (const point of ['a', 'b', 'c']) add({ id: `${id}__point_${point}`, kind: 'point', number: point, heading: '', text: sentence(random, 20), parent: id });
    }
  }
  return { head: { type: '', number: '', title: '', issuer: '', date: null, draft: true }, provisions, warnings: [] };
}

/** The document with this share of its syllables replaced, in as many provisions as it takes. */
function edited(document: StructuredDocument, share: number, seed: number): StructuredDocument {
  const random = generator(seed);
  const text = (words: string) => words.split(' ').map((word) => (random() < share ? SYLLABLES[Math.floor(random() * SYLLABLES.length)]! : word)).join(' ');
  const provisions = document.provisions.map((provision) => ({ ...provision, text: random() < Math.min(1, share * 4) ? text(provision.text) : provision.text }));
  return { ...document, provisions };
}

function median(work: () => unknown, runs = 5): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}

function report(name: string, before: StructuredDocument, after: StructuredDocument, withPeer: boolean): void {
  const [a, b] = [before, after].map((document) => document.provisions.map(textOf).join('\n')) as [string, string];
  const ours = median(() => compareVersions(before, after));
  const peer = withPeer ? median(() => diffWords(a, b), 3) : null;
  const ratio = peer === null ? '' : `  jsdiff ${peer.toFixed(1)} ms  ratio ${(peer / ours).toFixed(1)}x`;
  console.log(`${name.padEnd(22)} ${String(a.length).padStart(7)} characters  ours ${ours.toFixed(1)} ms${ratio}`);
}

const hundred = documentOf(100_000, 1);
const fiveHundred = documentOf(500_000, 2);
report('100k, 2 % changed', hundred, edited(hundred, 0.02, 3), true);
report('100k, 10 % changed', hundred, edited(hundred, 0.1, 4), true);
report('500k, 5 % changed', fiveHundred, edited(fiveHundred, 0.05, 5), true);
report('20k, rewritten', documentOf(20_000, 6), documentOf(20_000, 7), true);
report('100k, half rewritten', hundred, edited(hundred, 0.5, 8), false);
report('100k, rewritten', hundred, documentOf(100_000, 9), false);
report('500k, rewritten', fiveHundred, documentOf(500_000, 10), false);
