'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/app/components/ui/select';

/** Which acts the list shows; kept in the address. Without scripts the button sends the form. */
export function RecordFilter({ acts, act, total }: { acts: readonly { act: string; count: number }[]; act: string; total: number }) {
  const t = useTranslations('record');
  const name = (code: string) => (t.has(`acts.${code}`) ? t(`acts.${code}`) : code);
  return (
    <form method="get" className="mb-4 max-w-sm">
      <label htmlFor="record-act" className="mb-1 block font-medium">{t('filter')}</label>
      <Select id="record-act" name="act" defaultValue={act} onChange={(event) => event.target.form?.requestSubmit()}>
        <option value="">{t('all', { count: total })}</option>
        {acts.map((one) => <option key={one.act} value={one.act}>{`${name(one.act)} (${one.count})`}</option>)}
      </Select>
      <noscript><button type="submit">{t('apply')}</button></noscript>
    </form>
  );
}
