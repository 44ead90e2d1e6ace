import type { WordSpan } from '@/lib/domain/compare/types';
import { WordChanges } from '../../word-changes';
import { shortened } from '../model/proposal';

/** What a proposed wording changes; long stretches that stay are shortened unless all of it is wanted. */
export function ProposedChange({ words, whole = false }: { words: readonly WordSpan[]; whole?: boolean }) {
  return (
    <p lang="vi" className="max-h-80 overflow-y-auto rounded bg-surface px-2 py-1.5 font-law text-sm wrap-anywhere whitespace-pre-wrap ring-1 ring-line">
      <WordChanges words={whole ? words : shortened(words)} />
    </p>
  );
}
