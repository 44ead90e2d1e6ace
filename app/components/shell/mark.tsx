/** The sign of Soát: lines of a draft, one of them looked over. */
export function Mark({ className }: { className?: string }) {
  return (
    // eslint-disable-next-line @next/next/no-img-element -- a small vector needs no optimiser
    <img src="/icon.svg" alt="" width={32} height={32} className={className} />
  );
}
