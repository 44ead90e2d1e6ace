import { LoaderCircle } from 'lucide-react';
import { cx } from './cx';

/** A turning ring. Decoration only: say what is under way in words beside it. */
export function Spinner({ className }: { className?: string }) {
  return <LoaderCircle aria-hidden className={cx('size-4 animate-spin', className)} />;
}
