import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/app/_lib/session';
import { Alert } from '@/app/components/ui/alert';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import { getDeps } from '@/lib/wiring';
import { NewDossierForm } from './new-dossier-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dossiers.new'))('title') };
}

/** Where a drafter opens a dossier; the draft itself is uploaded on the next page. */
export default async function NewDossierPage() {
  const actor = await currentActor();
  const t = await getTranslations('dossiers.new');
  const { store, clock } = getDeps();
  const agencies = await store.people.agencies();
  const own = new Set(actor.memberships.filter((membership) => membership.role === 'drafter').map((membership) => membership.agencyId));
  const having = (role: 'control_officer' | 'appraiser' | 'issuer') => agencies.filter((agency) => agency.roles.includes(role));
  return (
    <PageBody width="narrow">
      <PageHead title={t('title')} lead={t('lead')} />
      {own.size === 0 ? <Alert tone="info">{t('mayNot')}</Alert> : (
        <NewDossierForm
          today={clock.today()}
          drafters={agencies.filter((agency) => own.has(agency.id))}
          controllers={having('control_officer')}
          appraisers={having('appraiser')}
          issuers={having('issuer')}
        />
      )}
    </PageBody>
  );
}
