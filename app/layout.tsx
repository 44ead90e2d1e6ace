import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource-variable/source-serif-4/index.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { StatusProvider } from './components/ui/status';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return { title: { default: t('appName'), template: `%s · ${t('appName')}` }, description: t('tagline'), icons: '/icon.svg', robots: { index: false } };
}

export const viewport: Viewport = { themeColor: '#faf8f4' };

/** The frame of every page: typeface, language, and the region where what was done is said. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()}>
      <body className="min-h-dvh">
        <NextIntlClientProvider>
          <StatusProvider>{children}</StatusProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
