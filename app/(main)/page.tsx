import { Inbox } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/app/_lib/session';
import { TurnRow } from '@/app/components/shell/turn-row';
import { LinkButton } from '@/app/components/ui/button';
import { EmptyState } from '@/app/components/ui/empty-state';
import { PageBody, PageHead } from '@/app/components/ui/page-frame';
import { viewMyTurn } from '@/lib/usecases/view-my-turn';
import { getDeps } from '@/lib/wiring';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('shell.turn'))('title') };
}

/** Việc của tôi: what waits for this person, what is due first at the top. */
export default async function MyTurnPage() {
  const actor = await currentActor();
  const t = await getTranslations('shell.turn');
  const turns = await viewMyTurn(getDeps(), actor);
  const items = turns.ok ? turns.value : [];
  const today = getDeps().clock.today();
  return (
    <PageBody width="medium">
      <PageHead title={t('title')} lead={items.length > 0 ? `${t('count', { n: items.length })}. ${t('lead')}` : undefined} />
      {items.length === 0 ? (
        <EmptyState icon={Inbox} title={t('empty')} action={<LinkButton href="/dossiers">{t('toDossiers')}</LinkButton>}>{t('emptyText')}</EmptyState>
      ) : (
        <ol className="overflow-hidden rounded-lg border border-line bg-surface shadow-raised">
          {items.map((item) => <TurnRow key={item.dossier.id} item={item} today={today} />)}
        </ol>
      )}
    </PageBody>
  );
}
