import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Badge } from '@/app/components/ui/badge';
import { Card } from '@/app/components/ui/card';
import { EmptyState } from '@/app/components/ui/empty-state';
import { Table, Td, Th } from '@/app/components/ui/table';
import type { People } from '@/lib/ports/store';

/** The agencies and the parts that their people may play. */
export function AgencyTable({ agencies }: { agencies: Awaited<ReturnType<People['agencies']>> }) {
  const t = useTranslations();
  if (agencies.length === 0) return <EmptyState icon={Building2} title={t('admin.agencies')}>{t('admin.noAgencies')}</EmptyState>;
  return (
    <Card padded={false}>
      <Table caption={t('admin.agencies')}>
        <thead><tr><Th>{t('admin.agency')}</Th><Th>{t('admin.shortName')}</Th><Th>{t('admin.roles')}</Th></tr></thead>
        <tbody>
          {agencies.map((agency) => (
            <tr key={agency.id}>
              <Th scope="row" lang="vi">{agency.name}</Th>
              <Td lang="vi">{agency.shortName}</Td>
              <Td><span className="flex flex-wrap gap-1">{agency.roles.map((role) => <Badge key={role}>{t(`common.roles.${role}`)}</Badge>)}</span></Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
