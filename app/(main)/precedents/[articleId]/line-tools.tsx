'use client';

import { Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/app/components/ui/button';
import { Popover, PopoverClose } from '@/app/components/ui/popover';
import { useStatus } from '@/app/components/ui/status';

/** What can be copied of a line: where it stands, and its words with where they stand. */
export function LineTools({ citation, quotation, place }: { citation: string; quotation: string; place: string }) {
  const t = useTranslations('precedents.copy');
  const say = useStatus();
  const copy = (text: string, said: string) => void navigator.clipboard.writeText(text).then(() => say(said), () => say(t('failed')));
  const trigger = (
    <button type="button" aria-label={t('line', { place })} title={t('line', { place })} className="ml-auto size-7 shrink-0 rounded text-ink-faint opacity-40 group-hover:opacity-100 hover:bg-sunken hover:text-ink focus-visible:opacity-100 data-[state=open]:opacity-100">
      <Copy aria-hidden className="m-auto size-4" />
    </button>
  );
  return (
    <Popover trigger={trigger} label={t('line', { place })} className="w-80">
      <p className="border-b border-line px-4 py-2.5 text-sm text-ink-soft" lang="vi">{citation}</p>
      <div className="flex flex-col items-start gap-1 p-2">
        <PopoverClose asChild><Button variant="quiet" size="sm" onClick={() => copy(citation, t('copied', { text: citation }))}>{t('citation')}</Button></PopoverClose>
        <PopoverClose asChild><Button variant="quiet" size="sm" onClick={() => copy(quotation, t('copiedQuotation', { text: citation }))}>{t('quotation')}</Button></PopoverClose>
      </div>
    </Popover>
  );
}
