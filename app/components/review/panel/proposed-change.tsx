import type { WordSpan } from '@/lib/domain/compare/types';
import { WordChanges } from '../../word-changes';
import { cx } from '../../ui/cx';

/** What a proposed wording changes; `clamped` to some lines where it is one card of many. */
export function ProposedChange({ words, clamped = false }: { words: readonly WordSpan[]; clamped?: boolean }) {
  return (
    <div className="w-full rounded bg-surface px-2 py-1.5 ring-1 ring-line">
      <p lang="vi" className={cx('font-law text-sm wrap-anywhere whitespace-pre-wrap', clamped && 'line-clamp-10')}><WordChanges words={words} /></p>
    </div>
  );
}
