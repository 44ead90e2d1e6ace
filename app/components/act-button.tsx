'use client';

import type { ReactNode } from 'react';
import { ActAlert } from './act-alert';
import { Button, type ButtonVariant } from './ui/button';
import { useStatus } from './ui/status';
import { useAct, type ActMethod } from './use-act';

interface Props {
  readonly url: string;
  readonly body?: unknown;
  readonly method?: ActMethod;
  readonly variant?: ButtonVariant;
  readonly icon?: ReactNode;
  /** Said once it is done. */
  readonly done: string;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** A button that does one act on the server and says how it went. */
export function ActButton({ url, body, method = 'POST', variant = 'primary', icon, done, disabled, children }: Props) {
  const { run, pending, error } = useAct();
  const say = useStatus();
  return (
    <div className="flex flex-col items-start gap-2">
      <Button variant={variant} icon={icon} pending={pending} disabled={disabled} onClick={() => void run(method, url, body).then((answer) => answer && say(done))}>
        {children}
      </Button>
      <ActAlert error={error} />
    </div>
  );
}
