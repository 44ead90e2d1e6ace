'use client';

import { LogIn } from 'lucide-react';
import { signIn } from 'next-auth/react';
import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Alert } from '../components/ui/alert';
import { Button } from '../components/ui/button';
import { Field, Input } from '../components/ui/field';

interface LoginFormProps {
  readonly returnTo: string;
  /** Name of the agency's own sign-in, or null where there is none. */
  readonly sso: string | null;
  /** Code of next-auth for why the person was sent here, if there is one. */
  readonly code: string | null;
}

const KNOWN = ['CredentialsSignin', 'Throttled', 'UnknownAccount', 'SessionRequired', 'offline'] as const;
type Known = (typeof KNOWN)[number];

const known = (code: string): Known | 'other' => KNOWN.find((one) => one === code) ?? 'other';

/** E-mail and password. What is wrong is said without telling which of the two. */
export function LoginForm({ returnTo, sso, code }: LoginFormProps) {
  const t = useTranslations('login');
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState(code);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    setFailure(null);
    try {
      const answer = await signIn('credentials', { email: form.get('email'), password: form.get('password'), redirect: false });
      if (answer?.ok && !answer.error) {
        window.location.assign(returnTo);
        return;
      }
      setFailure(answer?.error ?? 'CredentialsSignin');
    } catch {
      setFailure('offline');
    }
    setPending(false);
  }

  // "post": should the script not have loaded, a password must not land in the address.
  return (
    <form method="post" onSubmit={submit} className="flex flex-col gap-4">
      {failure && <Alert tone={failure === 'SessionRequired' ? 'info' : 'error'} live>{t(`failure.${known(failure)}`)}</Alert>}
      <Field label={t('email')} required>
        <Input name="email" type="email" autoComplete="username" autoFocus inputMode="email" spellCheck={false} />
      </Field>
      <Field label={t('password')} required>
        <Input name="password" type="password" autoComplete="current-password" />
      </Field>
      <Button type="submit" variant="primary" pending={pending} icon={<LogIn aria-hidden className="size-4" />} className="w-full">
        {t('submit')}
      </Button>
      {sso && (
        <Button className="w-full" onClick={() => signIn('oidc', { callbackUrl: returnTo })}>
          {t('ssoSubmit', { name: sso })}
        </Button>
      )}
      <p className="text-sm text-ink-soft">{t('help')}</p>
    </form>
  );
}
