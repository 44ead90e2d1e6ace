import { useId, type ReactNode } from 'react';
import { cx } from './cx';

interface CardProps {
  readonly title?: ReactNode;
  /** Small words beside or under the title. */
  readonly note?: ReactNode;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** False where the content goes to the edge, such as a table. */
  readonly padded?: boolean;
  readonly level?: 2 | 3;
  readonly id?: string;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** A sheet of paper on the desk: one thing with its name. With a title it is a region of that name. */
export function Card({ title, note, actions, padded = true, level = 2, id, className, children }: CardProps) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section id={id} aria-labelledby={title ? headingId : undefined} className={cx('rounded-lg border border-line bg-surface shadow-raised', className)}>
      {(title || actions) && (
        <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-2.5">
          <div className="min-w-0">
            {title && <Heading id={headingId} className="text-base">{title}</Heading>}
            {note && <p className="text-sm text-ink-soft">{note}</p>}
          </div>
          {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </header>
      )}
      <div className={padded ? 'p-4' : undefined}>{children}</div>
    </section>
  );
}
