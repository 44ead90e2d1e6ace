import type { Reason } from '@/lib/domain/procedures/types';

/** A reason as it is told, the words of the draft in it standing out. */
export function ReasonWords({ reason: { words, because } }: { reason: Reason }) {
  const at = words === '' ? -1 : because.indexOf(words);
  if (at === -1) return <>{because}</>;
  return <>{because.slice(0, at)}<span className="font-law font-medium text-ink">{words}</span>{because.slice(at + words.length)}</>;
}
