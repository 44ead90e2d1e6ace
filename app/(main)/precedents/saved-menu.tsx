'use client';

import { Bookmark } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { useAct } from '@/app/components/use-act';
import { Button } from '@/app/components/ui/button';
import { Field, Input } from '@/app/components/ui/field';
import { Popover, PopoverClose } from '@/app/components/ui/popover';
import { useStatus } from '@/app/components/ui/status';
import { addressOf } from './address';
import type { SavedAsked } from './saved';
import { SavedList } from './saved-list';
import { useSearch } from './search-context';

/** Characters of the query that are offered as a name. */
const OFFERED = 80;

/** Keeps the present search under a name, and leads to those kept before. */
export function SavedMenu({ saved }: { saved: readonly SavedAsked[] }) {
  const t = useTranslations('precedents.saved');
  const { asked } = useSearch();
  if (asked.query === '' && saved.length === 0) return null;
  return (
    <Popover trigger={<Button icon={<Bookmark aria-hidden className="size-4" />}>{t('menu', { n: saved.length })}</Button>} label={t('list')}>
      {asked.query !== '' && <SaveForm key={addressOf(asked)} saved={saved} />}
      {saved.length === 0
        ? <p className="px-4 py-3 text-ink-soft">{t('none')}</p>
        : <SavedList saved={saved} wrap={(link) => <PopoverClose asChild>{link}</PopoverClose>} />}
    </Popover>
  );
}

function SaveForm({ saved }: { saved: readonly SavedAsked[] }) {
  const t = useTranslations('precedents.saved');
  const say = useStatus();
  const { asked } = useSearch();
  const { run, pending, error } = useAct();
  const kept = saved.find((one) => addressOf({ ...one.asked, page: 1 }) === addressOf({ ...asked, page: 1 }));

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { query, filter } = asked;
    const done = await run<{ search: { name: string } }>('POST', '/api/saved-searches', { name: String(new FormData(event.currentTarget).get('name')), query, filter });
    if (done) say(t('saved', { name: done.search.name }));
  }

  if (kept) return <p className="border-b border-line px-4 py-3 text-ink-soft">{t('already', { name: kept.name })}</p>;
  return (
    <form onSubmit={save} className="flex flex-col gap-2 border-b border-line bg-sunken px-4 py-3">
      <Field label={t('name')} required>
        <Input name="name" defaultValue={asked.query.replace(/\s+/g, ' ').slice(0, OFFERED).trim()} maxLength={200} />
      </Field>
      <Button type="submit" variant="primary" pending={pending} className="self-start">{t('save')}</Button>
      <ActAlert error={error} />
    </form>
  );
}
