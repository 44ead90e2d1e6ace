import { MessageSquareQuote, PencilLine, SquareArrowOutUpRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { SimilarPrecedent } from '@/lib/usecases/find-similar-precedents';
import { StateBadge } from '../../precedents/state-badge';
import { Button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';

/** One precedent: where it stands, whether it is in force, its words. `put` puts it into a comment or a proposed wording; null where nobody may comment. */
export function SimilarCard({ precedent, put }: { precedent: SimilarPrecedent; put: { readonly inComment: () => void; readonly inProposal: () => void } | null }) {
  const t = useTranslations('library.similar');
  const { hit, words, citation, quotation, link } = precedent;
  return (
    <li className="flex flex-col gap-1.5 border-b border-line px-3 py-3">
      <a lang="vi" href={link} target="_blank" rel="noopener" className="link font-medium">
        {[hit.article, hit.heading].filter(Boolean).join('. ')}
        <SquareArrowOutUpRight role="img" aria-label={t('newTab')} className="ml-1.5 inline size-3.5 align-[-0.125em]" />
      </a>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
        <span lang="vi" className="font-medium text-ink">{[hit.docType, hit.docNumber].filter(Boolean).join(' ')}</span>
        <StateBadge state={hit.state} />
      </p>
      <p lang="vi" className="line-clamp-2 text-sm text-ink-soft">{hit.docTitle}</p>
      <blockquote lang="vi" className="line-clamp-6 border-l-3 border-line-strong pl-2 font-law text-sm wrap-anywhere whitespace-pre-line">{words}</blockquote>
      <div className="flex flex-wrap gap-2">
        {put && <Button size="sm" icon={<MessageSquareQuote aria-hidden className="size-4" />} onClick={put.inComment}>{t('quote')}</Button>}
        {put && <Button size="sm" icon={<PencilLine aria-hidden className="size-4" />} onClick={put.inProposal}>{t('propose')}</Button>}
        <CopyButton text={quotation} label={t('copy')} said={t('copied', { citation })} />
      </div>
    </li>
  );
}
