'use client';

import { Copy } from 'lucide-react';
import { Button } from './button';
import { useStatus } from './status';

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label, said }: { text: string; label: string; said: string }) {
  const say = useStatus();
  return (
    <Button size="sm" icon={<Copy aria-hidden className="size-4" />} onClick={() => void navigator.clipboard.writeText(text).then(() => say(said))}>
      {label}
    </Button>
  );
}
