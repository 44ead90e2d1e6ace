'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { isTyping, keysAreOff } from '@/app/components/keys/keys-off';
import { KeyTable } from '@/app/components/keys/key-table';
import { Button } from '@/app/components/ui/button';
import { Dialog } from '@/app/components/ui/dialog';
import { BOX_ID, HIT } from './places';

const KEYS = [['/', 'box'], ['j / ↓', 'next'], ['k / ↑', 'previous'], ['Enter', 'open'], ['Esc', 'back'], ['?', 'help']] as const;

/** Under which the entry that was opened is kept, so that the way back leads to it. */
const OPENED = 'soat-precedent-opened';

const hits = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`a[${HIT}]`)];
const box = (): HTMLTextAreaElement | null => document.querySelector<HTMLTextAreaElement>(`#${BOX_ID}`);

function step(by: 1 | -1): boolean {
  const all = hits();
  const at = all.findIndex((one) => one === document.activeElement);
  const next = all[at < 0 ? (by === 1 ? 0 : all.length - 1) : at + by];
  if (next) next.focus();
  else if (at === 0) box()?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined || at === 0;
}

/** Arrows scroll, except where a hit has the focus, and at the end of what is typed. */
function arrow(event: KeyboardEvent): 1 | -1 | null {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  const field = box();
  if (event.target === field && field) return by === 1 && field.selectionStart === field.value.length ? 1 : null;
  return event.target instanceof Element && event.target.hasAttribute(HIT) ? by : null;
}

/** Acts on a key; true if it was one of ours. */
function press(event: KeyboardEvent, help: () => void): boolean {
  const moved = arrow(event);
  if (moved) return step(moved);
  const onHit = event.target instanceof Element && event.target.hasAttribute(HIT);
  if (event.key === 'Escape' && onHit) return focusBox();
  if (isTyping(event)) return false;
  if (event.key === '?') {
    help();
    return true;
  }
  if (keysAreOff()) return false;
  if (event.key === '/') return focusBox();
  if (event.key === 'j' || event.key === 'k') return step(event.key === 'j' ? 1 : -1);
  return false;
}

function focusBox(): boolean {
  box()?.focus();
  box()?.select();
  return true;
}

/** The keys of the page, and the list of them behind "?". */
export function HitKeys() {
  const t = useTranslations('precedents.keys');
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (press(event, () => setOpen(true))) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const id = event.target instanceof Element ? event.target.closest(`a[${HIT}]`)?.getAttribute(HIT) : null;
      if (id) sessionStorage.setItem(OPENED, id);
    };
    const opened = sessionStorage.getItem(OPENED);
    sessionStorage.removeItem(OPENED);
    hits().find((one) => one.getAttribute(HIT) === opened)?.focus();
    window.addEventListener('keydown', onKey);
    window.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('click', onClick);
    };
  }, []);

  return (
    <Dialog
      trigger={<Button variant="quiet" size="sm" aria-keyshortcuts="?" className="max-md:hidden">{t('button')}</Button>}
      title={t('title')} open={open} onOpenChange={setOpen}
    >
      <KeyTable keys={KEYS.map(([key, does]) => ({ key, does: t(does) }))} />
    </Dialog>
  );
}
