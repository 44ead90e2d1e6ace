import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LanguageSwitch } from '../components/shell/language-switch';
import { Mark } from '../components/shell/mark';
import { LoginForm } from './login-form';
import { safeReturn } from './safe-return';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('login'))('title') };
}

/** The way in: e-mail and password, or the agency's own sign-in where one is set up. */
export default async function LoginPage({ searchParams }: { searchParams: Promise<{ callbackUrl?: string; error?: string }> }) {
  const t = await getTranslations();
  const { callbackUrl, error } = await searchParams;
  const sso = process.env.OIDC_ISSUER ? (process.env.OIDC_NAME ?? 'SSO') : null;
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-6 px-4 py-10">
      <div className="w-full max-w-sm">
        <div className="mb-6 flex items-center gap-3">
          <Mark className="size-11" />
          <div>
            <p className="text-xl leading-tight font-semibold">{t('common.appName')}</p>
            <p className="text-sm text-ink-soft">{t('common.tagline')}</p>
          </div>
        </div>
        <div className="rounded-lg border border-line bg-surface p-6 shadow-raised">
          <h1 className="mb-4 text-lg">{t('login.title')}</h1>
          <LoginForm returnTo={safeReturn(callbackUrl)} sso={sso} code={error ?? null} />
        </div>
      </div>
      <LanguageSwitch />
    </main>
  );
}
