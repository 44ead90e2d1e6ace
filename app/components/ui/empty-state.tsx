import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** What a page without content says: what would stand here and what to do first. */
export function EmptyState({ icon: Icon, title, children, action }: { icon?: LucideIcon; title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-12 text-center">
      {Icon && <Icon aria-hidden strokeWidth={1.5} className="mb-1 size-9 text-line-strong" />}
      <div className="text-lg font-semibold">{title}</div>
      {children && <div className="max-w-prose text-ink-soft">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
