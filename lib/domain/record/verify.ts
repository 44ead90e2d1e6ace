import { GENESIS, hashEntry } from './chain';
import type { BrokenLink, Head, RecordEntry, Sha256 } from './types';

export interface VerifyOptions {
  /** The entry just before the first one given, when a long record is checked page by page. */
  readonly after?: Head;
  /** An entry noted elsewhere, which must be among those given. */
  readonly head?: Head;
}

/**
 * Every broken link of a record, in order; none for an intact or empty one. Without a
 * `head` noted elsewhere nobody can tell that the last entries were cut off. A changed
 * entry is reported alone: those after it are still linked to the hash it had.
 */
export function verifyChain(entries: readonly RecordEntry[], sha256: Sha256, options: VerifyOptions = {}): BrokenLink[] {
  const { after, head } = options;
  const broken: BrokenLink[] = [];
  let expected = (after?.sequence ?? 0) + 1;
  let previousHash = after?.hash ?? GENESIS;
  for (const entry of entries) {
    const { sequence } = entry;
    if (sequence > expected) broken.push(link('missing', sequence, missingSentence(expected, sequence - 1)));
    if (sequence < expected) broken.push(link('disordered', sequence, `Mục ${sequence} bị lặp lại hoặc sai thứ tự.`));
    if (sequence === expected && entry.previousHash !== previousHash) {
      broken.push(link('wrong-previous', sequence, `Mục ${sequence} không nối tiếp mục đứng ngay trước nó.`));
    }
    if (hashEntry(entry.previousHash, entry, sha256) !== entry.hash) {
      broken.push(link('altered', sequence, `Nội dung mục ${sequence} đã bị thay đổi sau khi ghi.`));
    }
    expected = Math.max(expected, sequence + 1);
    previousHash = entry.hash;
  }
  if (head && !entries.some((entry) => entry.sequence === head.sequence && entry.hash === head.hash)) {
    broken.push(link('cut-off', head.sequence, `Không thấy mục ${head.sequence} đã được đối chiếu trước đây; phần cuối nhật ký có thể đã bị cắt.`));
  }
  return broken;
}

function link(kind: BrokenLink['kind'], sequence: number, sentence: string): BrokenLink {
  return { kind, sequence, sentence };
}

function missingSentence(from: number, to: number): string {
  return from === to ? `Thiếu mục ${from}.` : `Thiếu các mục từ ${from} đến ${to}.`;
}
