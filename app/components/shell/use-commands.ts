import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { matching, type Command } from './commands';
import { myDossiers } from './my-dossiers';

const PAGES = [['turn', '/'], ['dossiers', '/dossiers'], ['precedents', '/precedents'], ['overview', '/overview']] as const;
const TABS = ['text', 'procedures', 'assessment', 'opinions', 'compare', 'record', 'upload', 'gate'] as const;

/** What the command list offers for a query; dossiers are asked for each time it opens, so that new ones are there. */
export function useCommands(open: boolean, query: string): Command[] {
  const t = useTranslations();
  const [, area, dossierId] = usePathname().split('/');
  const [dossiers, setDossiers] = useState<{ id: string; title: string }[]>([]);

  useEffect(() => {
    if (!open) return;
    let wanted = true;
    myDossiers().then((listed) => wanted && setDossiers(listed), () => wanted && setDossiers([]));
    return () => { wanted = false; };
  }, [open]);

  const inside = area === 'dossiers' && dossierId && dossierId !== 'new' ? dossierId : null;
  const commands: Command[] = [
    ...(inside ? TABS.map((tab) => ({ id: tab, label: t(`shell.palette.tabs.${tab}`), href: `/dossiers/${inside}/${tab}`, kind: 'tab' as const })) : []),
    ...PAGES.map(([id, href]) => ({ id, label: t(`shell.nav.${id}`), href, kind: 'page' as const })),
    { id: 'new', label: t('dossiers.new.title'), href: '/dossiers/new', kind: 'page' },
    ...dossiers.map(({ id, title }) => ({ id, label: title, href: `/dossiers/${id}`, kind: 'dossier' as const })),
  ];
  const words = query.trim();
  return matching(commands, words, [
    { id: 'search-precedents', label: t('shell.palette.searchPrecedents', { query: words }), href: `/precedents?${new URLSearchParams({ q: words })}`, kind: 'search' },
    { id: 'search-dossiers', label: t('shell.palette.searchDossiers', { query: words }), href: `/dossiers?${new URLSearchParams({ q: words })}`, kind: 'search' },
  ]);
}
