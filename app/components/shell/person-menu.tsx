'use client';

import { LogOut } from 'lucide-react';
import { signOut } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { LanguageSwitch } from './language-switch';

interface PersonMenuProps {
  readonly name: string;
  /** What the person is and where, each as one line. */
  readonly posts: readonly string[];
}

/** Who is signed in, in what capacity; language, and the way out. */
export function PersonMenu({ name, posts }: PersonMenuProps) {
  const t = useTranslations('shell');
  const trigger = (
    <button type="button" aria-label={t('person', { name })} className="flex size-10 items-center justify-center rounded-full border border-accent-line bg-accent-tint text-sm font-semibold text-accent-strong hover:bg-surface">
      {initials(name)}
    </button>
  );
  return (
    <Popover trigger={trigger} label={t('person', { name })} align="end" className="w-80">
      <div className="border-b border-line px-4 py-3">
        <p className="font-semibold">{name}</p>
        <ul className="mt-1 flex flex-col gap-0.5 text-sm text-ink-soft">
          {posts.map((post) => <li key={post}>{post}</li>)}
        </ul>
      </div>
      <div className="flex flex-col items-start gap-3 px-4 py-3">
        <LanguageSwitch />
        <Button variant="quiet" className="-mx-3.5" icon={<LogOut aria-hidden className="size-4" />} onClick={() => signOut({ callbackUrl: '/login' })}>
          {t('signOut')}
        </Button>
      </div>
    </Popover>
  );
}

/** First letters of the middle and the given name: "Nguyễn Thị Hoa" -> "TH". */
function initials(name: string): string {
  return name.trim().split(/\s+/).slice(-2).map((word) => word.charAt(0).toUpperCase()).join('');
}
