import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';

/**
 * A table that scrolls sideways by itself on a narrow screen, also by keyboard.
 * `caption` names it for those who do not see it.
 */
export function Table({ caption, children, className }: { caption: string; children: ReactNode; className?: string }) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
      <table className={cx('w-full border-collapse text-left', className)}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/** The head of a column, or, with scope="row", the cell that names its row; `numeric` puts it at the right. */
export function Th({ numeric = false, className, scope = 'col', ...rest }: { numeric?: boolean } & ComponentProps<'th'>) {
  const look = scope === 'row' ? 'py-2.5 align-top font-medium' : 'py-2 text-sm font-medium text-ink-soft';
  return <th scope={scope} {...rest} className={cx('border-b border-line px-4', look, numeric && 'text-right', className)} />;
}

/** A cell; `numeric` puts it at the right in figures of equal width, never broken over two lines. */
export function Td({ numeric = false, className, ...rest }: { numeric?: boolean } & ComponentProps<'td'>) {
  return <td {...rest} className={cx('border-b border-line px-4 py-2.5 align-top', numeric && 'text-right whitespace-nowrap tabular-nums', className)} />;
}
