/** Names with their figures, one a line. */
export function Figures({ figures }: { figures: readonly { name: string; value: string }[] }) {
  return (
    <dl className="-my-1.5 divide-y divide-line">
      {figures.map(({ name, value }) => (
        <div key={name} className="flex items-baseline justify-between gap-4 py-1.5">
          <dt className="text-ink-soft">{name}</dt>
          <dd className="font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
