import type { MarkedText } from '@/lib/domain/precedents/mark-words';

/** Text with the words of the query marked. */
export function Marked({ words }: { words: readonly MarkedText[] }) {
  return words.map(({ text, found }, i) => (found ? <mark key={i}>{text}</mark> : text));
}
