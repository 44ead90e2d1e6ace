'use client';

import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { cx } from '../ui/cx';
import { Dialog } from '../ui/dialog';
import type { Command } from './commands';
import { useCommands } from './use-commands';

/** Ctrl-K: goes to a page, a tab or a dossier by a few letters of its name, or searches for them. */
export function Palette() {
  const t = useTranslations('shell.palette');
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen((before) => !before);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const trigger = (
    <button type="button" aria-keyshortcuts="Control+K" className="mb-2 hidden w-full flex-col items-center gap-0.5 rounded-md px-0.5 py-1.5 text-[0.71875rem] leading-4 text-ink-soft hover:bg-sunken hover:text-ink md:flex">
      <Search aria-hidden strokeWidth={1.75} className="size-5" />
      {t('open')}
      <kbd className="font-sans text-ink-faint">Ctrl K</kbd>
    </button>
  );
  return (
    <Dialog trigger={trigger} title={t('title')} open={open} onOpenChange={setOpen}>
      <CommandList open={open} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

function CommandList({ open, onDone }: { open: boolean; onDone: () => void }) {
  const t = useTranslations('shell.palette');
  const router = useRouter();
  const [query, setQuery] = useState('');
  const [lit, setLit] = useState(0);
  const commands = useCommands(open, query);
  const current = commands[Math.min(lit, commands.length - 1)];

  function go(command: Command | undefined) {
    if (!command) return;
    onDone();
    router.push(command.href);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setLit((before) => (Math.min(before, commands.length - 1) + step + commands.length) % commands.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      go(current);
    }
  }

  return (
    <>
      <input
        role="combobox"
        aria-label={t('title')}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={current && `palette-${current.id}`}
        autoComplete="off"
        spellCheck={false}
        value={query}
        placeholder={t('placeholder')}
        onChange={(event) => { setQuery(event.target.value); setLit(0); }}
        onKeyDown={onKeyDown}
        className="min-h-10 w-full rounded-md border border-line-strong bg-surface px-3 placeholder:text-ink-faint"
      />
      <ul id="palette-list" role="listbox" aria-label={t('results')} className="mt-3 min-h-80">
        {commands.map((command) => (
          <li
            key={command.id}
            id={`palette-${command.id}`}
            role="option"
            aria-selected={command === current}
            onClick={() => go(command)}
            className={cx('flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-md px-3 py-1.5', command === current ? 'bg-accent-tint text-accent-strong' : 'hover:bg-sunken')}
          >
            <span className="line-clamp-1">{command.label}</span>
            <span className="shrink-0 text-sm text-ink-faint">{t(`kinds.${command.kind}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
