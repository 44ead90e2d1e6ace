'use client';

import { Pencil, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { useAct } from '@/app/components/use-act';
import { Button } from '@/app/components/ui/button';
import { Input } from '@/app/components/ui/field';
import { useStatus } from '@/app/components/ui/status';
import { addressOf } from './address';
import { conditionsOf } from './narrow';
import type { SavedAsked } from './saved';
import { useConditionWords } from './use-condition-words';

/** The searches that the person keeps: each opens, gets another name, or is deleted. `wrap` may close what the list stands in. */
export function SavedList({ saved, wrap = (link) => link }: { saved: readonly SavedAsked[]; wrap?: (link: ReactNode) => ReactNode }) {
  const t = useTranslations('precedents.saved');
  return (
    <ul aria-label={t('list')} className="divide-y divide-line">
      {saved.map((search) => <SavedRow key={search.id} search={search} wrap={wrap} />)}
    </ul>
  );
}

function SavedRow({ search: { id, name, asked }, wrap }: { search: SavedAsked; wrap: (link: ReactNode) => ReactNode }) {
  const t = useTranslations('precedents.saved');
  const common = useTranslations('common');
  const say = useStatus();
  const wordsOf = useConditionWords();
  const { run, pending, error, reset } = useAct();
  const [doing, setDoing] = useState<'rename' | 'delete' | null>(null);
  const leave = () => { setDoing(null); reset(); };
  const onKeyDown = (event: KeyboardEvent) => event.key === 'Escape' && leave();

  async function rename(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get('name'));
    const done = await run<{ name: string }>('PATCH', `/api/saved-searches/${id}`, { name: wanted });
    if (done) { setDoing(null); say(t('renamed', { name: done.name })); }
  }

  async function remove() {
    if (await run('DELETE', `/api/saved-searches/${id}`)) say(t('deleted', { name }));
  }

  return (
    <li className="px-4 py-2.5">
      {doing === 'rename' ? (
        <form onSubmit={rename} onKeyDown={onKeyDown} className="flex flex-wrap gap-2">
          <Input name="name" defaultValue={name} aria-label={t('newName', { name })} maxLength={200} autoFocus className="min-w-40 flex-1" />
          <Button type="submit" variant="primary" pending={pending}>{common('save')}</Button>
          <Button variant="quiet" onClick={leave}>{common('cancel')}</Button>
        </form>
      ) : (
        <div className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            {wrap(<Link href={addressOf(asked)} prefetch={false} className="link font-medium break-words" lang="vi">{name}</Link>)}
            <p className="line-clamp-2 text-sm text-ink-soft" lang="vi">{[asked.query, ...conditionsOf(asked).map(wordsOf)].join(' · ')}</p>
          </div>
          <Button size="sm" variant="quiet" aria-label={t('rename', { name })} title={t('rename', { name })} icon={<Pencil aria-hidden className="size-4" />} onClick={() => setDoing('rename')} />
          <Button size="sm" variant="quiet" aria-label={t('delete', { name })} title={t('delete', { name })} icon={<Trash2 aria-hidden className="size-4" />} onClick={() => setDoing('delete')} />
        </div>
      )}
      {doing === 'delete' && (
        <p onKeyDown={onKeyDown} className="mt-2 flex flex-wrap items-center gap-2">
          {t('sure')}
          <Button size="sm" variant="danger" autoFocus pending={pending} onClick={remove}>{t('deleteNow')}</Button>
          <Button size="sm" variant="quiet" onClick={leave}>{common('cancel')}</Button>
        </p>
      )}
      <ActAlert error={error} className="mt-2" />
    </li>
  );
}
