import type { Reason } from '@/lib/domain/procedures/types';

/** A reason as it is told, the words of the draft in it standing out with the quotation marks around them. */
export function ReasonWords({ reason: { words, because } }: { reason: Reason }) {
  const at = words === '' ? -1 : because.indexOf(words);
  if (at === -1) return <>{because}</>;
  const from = because[at - 1] === '“' ? at - 1 : at;
  const to = because[at + words.length] === '”' ? at + words.length + 1 : at + words.length;
  return <>{because.slice(0, from)}<span className="font-law font-medium text-ink">{because.slice(from, to)}</span>{because.slice(to)}</>;
}
