import { useTranslations } from 'next-intl';
import { Spinner } from '@/app/components/ui/spinner';

/** How much of a file has been sent; after that, that it is being read. `share` is 0 to 1. */
export function UploadProgress({ name, share }: { name: string; share: number }) {
  const t = useTranslations('dossier-head.upload');
  const percent = Math.round(share * 100);
  const reading = share >= 1;
  return (
    <div className="flex w-full max-w-md flex-col items-center gap-3">
      <Spinner className="size-7 text-accent" />
      <p aria-live="polite" className="break-words">{reading ? t('reading', { name }) : t('sending', { name, percent })}</p>
      <div role="progressbar" aria-label={t('progress')} aria-valuemin={0} aria-valuemax={100} aria-valuenow={reading ? undefined : percent} className="h-1.5 w-full overflow-hidden rounded-full bg-sunken">
        <div style={{ width: `${percent}%` }} className={reading ? 'h-full animate-pulse bg-accent' : 'h-full bg-accent transition-[width]'} />
      </div>
    </div>
  );
}
