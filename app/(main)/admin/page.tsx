import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/app/_lib/session';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import { Tabs } from '@/app/components/ui/tabs';
import { viewIndexes } from '@/lib/usecases/view-indexes';
import { viewPeople } from '@/lib/usecases/view-people';
import { viewRules } from '@/lib/usecases/view-rules';
import { getDeps } from '@/lib/wiring';
import { AgencyTable } from './agency-table';
import { CompetenceTable } from './competence-table';
import { DeadlineTable } from './deadline-table';
import { HolidayTable } from './holiday-table';
import { IndexBoard } from './index-board';
import { PeopleTable } from './people-table';
import { QuestionnaireTable } from './questionnaire-table';
import { RuleBoard } from './rules/rule-board';
import { WageTable } from './wage-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admin'))('title') };
}

/** For administrators: who takes part, and the law that the program works with, as dated data. */
export default async function AdminPage() {
  const [deps, actor] = [getDeps(), await currentActor()];
  const viewed = await viewPeople(deps, actor);
  const rules = await viewRules(deps, actor);
  const indexes = await viewIndexes(deps, actor);
  if (!viewed.ok || !rules.ok || !indexes.ok) notFound();
  const t = await getTranslations('admin');
  const { agencies, people } = viewed.value;
  const { on } = rules.value;
  return (
    <PageBody width="full">
      <PageHead title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('sections')}
        tabs={[
          { id: 'agencies', label: t('agencies'), content: <AgencyTable agencies={agencies} /> },
          { id: 'people', label: t('people'), content: <PeopleTable people={people} agencies={agencies} /> },
          { id: 'competence', label: t('competence'), content: <CompetenceTable on={on} /> },
          { id: 'rules', label: t('rules'), content: <RuleBoard {...rules.value} /> },
          { id: 'questionnaires', label: t('questionnaires'), content: <QuestionnaireTable on={on} /> },
          { id: 'wages', label: t('wages'), content: <WageTable on={on} /> },
          { id: 'deadlines', label: t('deadlines'), content: <DeadlineTable on={on} /> },
          { id: 'holidays', label: t('holidays'), content: <HolidayTable /> },
          { id: 'indexes', label: t('index.tab'), content: <IndexBoard {...indexes.value} /> },
        ]}
      />
    </PageBody>
  );
}
