import { RotateCw } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Sentence } from '@/app/components/sentence';
import { Alert } from '@/app/components/ui/alert';
import { Button } from '@/app/components/ui/button';
import type { Refused } from './use-upload';

/** What the same file may be sent again after; for all else it has to be mended, or another one chosen. */
const PASSING: readonly string[] = ['busy', 'out-of-time', 'offline', 'unexpected', 'cancelled', 'unauthenticated'];

/** Where the page has to be read again first: the version may be there, or another one. */
const OUTDATED = /^(lost|stale|conflict-.*)$/;

/** The file that was not taken, why not, and what can be done. */
export function RefusedFile({ refused, onRetry }: { refused: Refused | null; onRetry: (refused: Refused) => void }) {
  const t = useTranslations('dossier-head.upload');
  const common = useTranslations('common');
  const router = useRouter();
  if (refused === null) return null;
  const { file, why, said } = refused;
  const title = why === 'lost' || why === 'cancelled' ? `${why}Title` as const : 'refused';
  return (
    <Alert tone={why === 'cancelled' ? 'info' : 'error'} live title={t(title, { name: file.name })}>
      <p><Sentence said={said} /></p>
      {PASSING.includes(why) && <Button size="sm" className="mt-2" onClick={() => onRetry(refused)}>{t('retry')}</Button>}
      {OUTDATED.test(why) && (
        <Button size="sm" className="mt-2" icon={<RotateCw aria-hidden className="size-4" />} onClick={() => router.refresh()}>{common('reload')}</Button>
      )}
    </Alert>
  );
}
