import { useTranslations } from 'next-intl';
import { cx } from '@/app/components/ui/cx';
import type { PrecedentLine } from '@/lib/usecases/view-precedent';
import { Marked } from '../marked';
import { LineTools } from './line-tools';

const INDENTS = ['pl-2', 'pl-8', 'pl-14', 'pl-20'] as const;

/** The line that the address leads to: told by its bar too, not by its tint alone. */
const LIT = 'target:border-accent target:bg-accent-tint aria-[current=location]:border-accent aria-[current=location]:bg-accent-tint';

/** A line of law with what can be copied of it, unless it is `bare`. Links lead to it by its number in the body. */
export function TextLine({ line, bare = false }: { line: PrecedentLine; bare?: boolean }) {
  const t = useTranslations('precedents.copy');
  const { words, label, indent, attachment, citation, quotation } = line;
  const id = line.line === null ? undefined : `dong-${line.line}`;
  if (words.length === 0) return <div id={id} />;
  if (attachment) return <p id={id} className={cx('-mx-3 rounded border-l-4 border-transparent pl-2 text-sm text-ink-soft', LIT)}>{t('attachment')} <span lang="vi" className="wrap-anywhere"><Marked words={words} /></span></p>;
  return (
    <div id={id} className={cx('group -mx-3 flex items-start gap-2 rounded border-l-4 border-transparent py-0.5 pr-1', LIT, INDENTS[Math.min(indent, INDENTS.length - 1)])}>
      <p lang="vi" className="law min-w-0"><Marked words={words} /></p>
      {!bare && <LineTools citation={citation} quotation={quotation} place={label || t('thisLine')} />}
    </div>
  );
}
