import type { ReactNode } from 'react';
import { cx } from './cx';

/** The head of a page outside a dossier: its name, a sentence on what it is for, what can be done. */
export function PageHead({ title, lead, actions }: { title: ReactNode; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-xl">{title}</h1>
        {lead && <p className="mt-0.5 max-w-prose text-ink-soft">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}

const WIDTHS = { narrow: 'max-w-3xl', medium: 'max-w-4xl', wide: 'max-w-6xl', full: 'max-w-none' } as const;

/** The room that a page has beside the bar: the same edges everywhere. "narrow" is for forms and reading. */
export function PageBody({ width = 'wide', className, children }: { width?: keyof typeof WIDTHS; className?: string; children: ReactNode }) {
  return <div className={cx('mx-auto w-full px-4 py-6 md:px-8', WIDTHS[width], className)}>{children}</div>;
}
