import { SquareArrowOutUpRight } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** Where a rule sends the reader to: the end of its suggestion, an address among the precedents. */
const ADDRESS = /(?<=: )\/precedents\S+$/;

/** A suggestion as it is told; the address at its end can be followed, beside the draft. */
export function SuggestionWords({ text }: { text: string }) {
  const t = useTranslations('review.findings');
  const address = ADDRESS.exec(text)?.[0];
  if (address === undefined) return <>{text}</>;
  return (
    <>
      {text.slice(0, -address.length)}
      <a href={address} target="_blank" rel="noopener" className="link whitespace-nowrap">{t('inLibrary')}<SquareArrowOutUpRight role="img" aria-label={t('newTab')} className="ml-1.5 inline size-3.5 align-[-0.125em]" /></a>
    </>
  );
}
