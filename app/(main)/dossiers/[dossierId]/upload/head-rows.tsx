import { useTranslations } from 'next-intl';
import type { DocumentHead, LegalBasis } from '@/lib/domain/structure/types';
import { Row } from './row';

/** What the head of the draft says (thể thức): kind, number, title, issuer, legal bases, signer. What it does not say is said so: it may have been misread. */
export function HeadRows({ head }: { head: DocumentHead }) {
  const t = useTranslations('dossier-head.upload.read');
  const { type, number, title, issuer, formalities } = head;
  return (
    <>
      <Row name={t('document')}>
        {type || number ? <span lang="vi">{[type, number && t('number', { number: number.replace(/^\//, '…/') })].filter(Boolean).join(' ')}</span> : t('notFound')}
        {title && <span lang="vi" className="block">{title}</span>}
      </Row>
      <Row name={t('issuer')}>{issuer ? <span lang="vi">{issuer}</span> : t('notFound')}</Row>
      {formalities && (
        <>
          <Row name={t('bases')}>{formalities.bases.length === 0 ? t('notFound') : <Bases bases={formalities.bases} />}</Row>
          <Row name={t('signer')}>{formalities.signer ? <span lang="vi">{[formalities.signer.onBehalfOf, formalities.signer.office, formalities.signer.name].filter(Boolean).join(' · ')}</span> : t('notFound')}</Row>
        </>
      )}
    </>
  );
}

function Bases({ bases }: { bases: readonly LegalBasis[] }) {
  const t = useTranslations('dossier-head.upload.read');
  return (
    <details>
      <summary>{t('basesFound', { n: bases.length })}</summary>
      <ul lang="vi" className="mt-1 list-disc pl-5 text-sm">
        {bases.map((basis, i) => <li key={i}>{basis.text}</li>)}
      </ul>
    </details>
  );
}
