'use client';

import './review.css';
import { Keyboard } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, type ReactNode } from 'react';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import { CitationsLink } from './citations-link';
import { FileNotice } from './file-notice';
import { KeyboardHelp } from './keyboard-help';
import { DocumentMap } from './outline/document-map';
import { Outline } from './outline/outline';
import { PaneSwitch } from './pane-switch';
import { Panel } from './panel/panel';
import { Paper } from './paper/paper';
import { deepLinkOf, type DeepLink } from './model/deep-link';
import { LineDialog } from './reading/line-dialog';
import { PendingBar } from './reading/pending-bar';
import { RereadDialog, type Reread } from './reading/reread-dialog';
import { RereadNotice } from './reading/reread-notice';
import { RelabelDialog } from './relabel/relabel-dialog';
import { RelabelNotice } from './relabel/relabel-notice';
import { ReviewStoreProvider, useReview, useReviewStore } from './state/context';
import { keepPending, tabShelf } from './state/keep-pending';
import { follow } from './state/navigate';
import type { ReviewStore } from './state/store';
import { useKeys } from './state/use-keys';

/** Several decisions in a row read the head of the dossier again once. */
const HEAD_REFRESH_MS = 800;

interface ReviewPageProps {
  readonly store: ReviewStore;
  /** Number of the latest version, which may not be the one shown. */
  readonly latest: number;
  /** What the last reading changed, until it is put away. */
  readonly reread: Reread | null;
  readonly onReread: (reread: Reread | null) => void;
}

/** Outline, paper and panel of one version. */
export function ReviewPage({ store, latest, reread, onReread }: ReviewPageProps) {
  useKeys(store);
  useEffect(() => keepPending(tabShelf(), store), [store]);
  const line = reread?.line ?? null;
  useEffect(() => {
    // The paper listens for jumps from its own effects, which run with the editor: after this one.
    const timer = setTimeout(() => follow(store, placeOf(store, line) ?? deepLinkOf(window.location.search, window.location.hash)), 150);
    return () => clearTimeout(timer);
  }, [store, line]);
  return (
    <ReviewStoreProvider value={store}>
      <Columns latest={latest} notice={reread && <RereadNotice reread={reread} onClose={() => onReread(null)} />} />
      <LineDialog />
      <RelabelDialog />
      <RereadDialog onReread={onReread} />
      <KeyboardHelp />
      <HeadRefresh />
    </ReviewStoreProvider>
  );
}

/** The provision that has a line of the file. */
function placeOf(store: ReviewStore, line: number | null): DeepLink | null {
  const provision = line === null ? undefined : store.get().view.provisions.find(({ lines }) => lines.includes(line));
  return provision ? { kind: 'provision', id: provision.id } : null;
}

function Columns({ latest, notice }: { latest: number; notice: ReactNode }) {
  const t = useTranslations('review');
  const pane = useReview((state) => state.pane);
  return (
    <div className="review @container/review">
      <PaneSwitch />
      <div className="review-columns" data-pane={pane}>
        <nav aria-label={t('outline.label')} className="review-outline">
          <DocumentMap />
          <div className="relative min-w-0 flex-1 overflow-y-auto overscroll-contain"><Outline /></div>
        </nav>
        <section aria-label={t('paper.region')} className="review-paper">
          <VersionBanner latest={latest} />
          <FileNotice />
          <CitationsLink />
          <Paper />
          {/* At the foot, where it hides nothing of the line that is being read; above the bar of a narrow screen. */}
          <div className="sticky bottom-18 z-3 md:bottom-3">
            {notice}
            <RelabelNotice />
            <PendingBar />
          </div>
        </section>
        <aside aria-label={t('panel.label')} className="review-panel">
          <Panel />
          <KeysButton />
        </aside>
      </div>
    </div>
  );
}

function KeysButton() {
  const t = useTranslations('review.keys');
  const store = useReviewStore();
  return (
    <div className="hidden border-t border-line px-2 py-1 @min-[48rem]/review:block">
      <Button size="sm" variant="quiet" icon={<Keyboard aria-hidden className="size-4" />} onClick={() => store.set({ helpOpen: true })}>{t('title')} <kbd className="rounded border border-current/30 px-1 text-xs font-normal">?</kbd></Button>
    </div>
  );
}

function VersionBanner({ latest }: { latest: number }) {
  const t = useTranslations('review.banner');
  const { number } = useReview((state) => state.view.version);
  const dossierId = useReview((state) => state.view.dossier.id);
  if (number === latest) return null;
  return (
    <Alert tone="warn" className="mb-4" title={t('title', { number, latest })}>
      <p>{t('text')} <Link className="link" href={`/dossiers/${dossierId}/text`}>{t('latest', { latest })}</Link> · <Link className="link" href={`/dossiers/${dossierId}/compare?from=${number}&to=${latest}`}>{t('compare')}</Link></p>
    </Alert>
  );
}

/** Decisions change what the head of the dossier says is missing. */
function HeadRefresh() {
  const router = useRouter();
  const acts = useReview((state) => state.acts);
  useEffect(() => {
    if (acts === 0) return;
    const timer = setTimeout(() => router.refresh(), HEAD_REFRESH_MS);
    return () => clearTimeout(timer);
  }, [acts, router]);
  return null;
}
