'use client';

import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState, type DragEvent } from 'react';
import { Button } from '@/app/components/ui/button';
import { Choice, ChoiceGroup } from '@/app/components/ui/choice';
import { cx } from '@/app/components/ui/cx';
import type { RevisionView } from '@/lib/domain/structure/types';
import { RefusedFile } from './refused-file';
import { UploadProgress } from './upload-progress';
import { useUpload } from './use-upload';

const ACCEPTED = '.docx,.doc,.odt,.pdf,.html,.htm,.mht,.mhtml,.txt,.md,.xml,.akn';
const VIEWS: readonly RevisionView[] = ['accepted', 'rejected'];
const BYTES_PER_MEGABYTE = 1_000_000;

interface UploadFormProps {
  readonly dossierId: string;
  readonly baseVersion: number;
  readonly maxMegabytes: number;
}

/** A place to drop the draft on, and a button for those who choose it. Says what is being done with it, and why it was refused. */
export function UploadForm({ dossierId, baseVersion, maxMegabytes }: UploadFormProps) {
  const t = useTranslations('dossier-head.upload');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [view, setView] = useState<RevisionView>('accepted');
  const { progress, refused, send, refuse, cancel } = useUpload(dossierId, baseVersion);

  function take(files: FileList | null): void {
    const [file, another] = files ?? [];
    if (!file || progress) return;
    const error = another ? t('oneFile') : file.size > maxMegabytes * BYTES_PER_MEGABYTE ? t('tooLarge', { name: file.name, mb: maxMegabytes }) : null;
    if (error === null) void send(file, view);
    else refuse(file, error);
    if (input.current) input.current.value = ''; // the same file may be chosen again
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <div className="flex flex-col gap-3">
      <div
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cx('flex min-h-60 flex-col items-center justify-center gap-2 rounded-lg border-2 border-dashed px-6 py-7 text-center', over ? 'border-accent bg-accent-tint' : 'border-line-strong bg-surface')}
      >
        {progress ? <UploadProgress {...progress} onCancel={cancel} /> : (
          <>
            <FileUp aria-hidden strokeWidth={1.5} className="size-9 text-accent" />
            <p className="text-lg font-semibold">{t('drop')}</p>
            <p className="text-sm text-ink-soft">{t('or')}</p>
            <Button variant="primary" onClick={() => input.current?.click()}>{t('choose')}</Button>
            <p id="upload-formats" className="mt-2 max-w-prose text-sm text-ink-soft">{t('formats', { mb: maxMegabytes })}</p>
          </>
        )}
        <input ref={input} type="file" accept={ACCEPTED} tabIndex={-1} aria-label={t('choose')} aria-describedby={progress ? undefined : 'upload-formats'} className="sr-only" onChange={(event) => take(event.target.files)} />
      </div>
      <RefusedFile refused={refused} onRetry={({ file }) => void send(file, view)} />
      <ChoiceGroup legend={t('changes.legend')}>
        {VIEWS.map((one) => (
          <Choice key={one} name="revisions" value={one} checked={view === one} disabled={progress !== null} onChange={() => setView(one)} label={t(`changes.${one}`)} />
        ))}
        <p className="text-sm text-ink-soft">{t('changes.hint')}</p>
      </ChoiceGroup>
    </div>
  );
}
