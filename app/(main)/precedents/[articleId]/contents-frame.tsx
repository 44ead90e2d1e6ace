'use client';

import type { ReactNode, SyntheticEvent } from 'react';

/** Shows where the reader stands: an act may have hundreds of articles. */
function toCurrent({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) {
  const list = currentTarget.querySelector('nav');
  const current = list?.querySelector<HTMLElement>('[aria-current]');
  if (list && current) list.scrollTop = current.offsetTop - list.clientHeight / 2;
}

/** What folds a table of contents away; opened, it stands at the present article. */
export function ContentsFrame({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details onToggle={toCurrent} className="mt-6 rounded-lg border border-line bg-surface">
      <summary className="min-h-10 px-4 py-2.5 font-medium">{summary}</summary>
      {children}
    </details>
  );
}
