import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useReview } from '../state/context';

/** Says that the file announces another kind of document than its dossier is for. */
export function OtherKindNotice() {
  const t = useTranslations('review.notice');
  const kinds = useReview((state) => state.view.otherKind);
  if (kinds === null) return null;
  const vi = (words: ReactNode) => <span lang="vi" className="font-medium">{words}</span>;
  return (
    <section>
      <h2>{t('otherKindTitle')}</h2>
      <p>{t.rich('otherKindText', { ...kinds, vi })}</p>
    </section>
  );
}
