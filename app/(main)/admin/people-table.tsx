import { useTranslations } from 'next-intl';
import { Badge } from '@/app/components/ui/badge';
import { Card } from '@/app/components/ui/card';
import { Table, Td, Th } from '@/app/components/ui/table';
import type { PeopleView } from '@/lib/usecases/view-people';

/** The accounts: who, in what capacity, and whether they may still sign in. */
export function PeopleTable({ people, agencies }: PeopleView) {
  const t = useTranslations();
  const nameOf = new Map(agencies.map((agency) => [agency.id, agency.shortName]));
  return (
    <Card padded={false}>
      <Table caption={t('admin.people')} className="min-w-[52rem]">
        <thead><tr><Th>{t('admin.person')}</Th><Th>{t('admin.email')}</Th><Th>{t('admin.roles')}</Th><Th>{t('admin.state')}</Th></tr></thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <Th scope="row" lang="vi">{person.name}<span className="block text-sm font-normal text-ink-soft">{person.position}</span></Th>
              <Td>{person.email}</Td>
              <Td>
                <span className="flex flex-wrap gap-1">
                  {person.memberships.map(({ agencyId, role }) => <Badge key={`${agencyId}-${role}`}>{t(`common.roles.${role}`)} · {nameOf.get(agencyId)}</Badge>)}
                </span>
              </Td>
              <Td><Badge tone={person.active ? 'done' : 'neutral'} icon>{t(person.active ? 'admin.active' : 'admin.inactive')}</Badge></Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
