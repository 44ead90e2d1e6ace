import { useTranslations } from 'next-intl';
import { Card } from '@/app/components/ui/card';
import { Table, Td, Th } from '@/app/components/ui/table';
import { QUESTIONNAIRES } from '@/lib/domain/assessment/questionnaire';
import { LawCells, LawHeads } from './law-cells';

/** The forms of assessment and when each applies. */
export function QuestionnaireTable({ on }: { on: string }) {
  const t = useTranslations('admin');
  return (
    <Card padded={false}>
      <Table caption={t('questionnaires')} className="min-w-[60rem]">
        <thead><tr><Th>{t('form')}</Th><Th>{t('code')}</Th><Th numeric>{t('questions')}</Th><LawHeads /></tr></thead>
        <tbody>
          {QUESTIONNAIRES.map((form) => (
            <tr key={form.id}>
              <Th scope="row" lang="vi">{form.title}</Th>
              <Td>{form.code}</Td>
              <Td numeric>{form.questions.length}</Td>
              <LawCells {...form} on={on} />
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
