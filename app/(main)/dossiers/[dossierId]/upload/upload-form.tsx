'use client';

import { FileUp } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState, type DragEvent } from 'react';
import { ActAlert } from '@/app/components/act-alert';
import { ofPage } from '@/app/components/sentence';
import { Button } from '@/app/components/ui/button';
import { cx } from '@/app/components/ui/cx';
import { useStatus } from '@/app/components/ui/status';
import type { ActError } from '@/app/components/use-act';
import { sendFile } from './send-file';
import { UploadProgress } from './upload-progress';

const ACCEPTED = '.docx,.txt,.md';
const BYTES_PER_MEGABYTE = 1024 * 1024;

interface UploadFormProps {
  readonly dossierId: string;
  readonly baseVersion: number;
  readonly maxMegabytes: number;
}

/** A place to drop the draft on, and a button for those who choose it. Says how far it is, and why a file was refused. */
export function UploadForm({ dossierId, baseVersion, maxMegabytes }: UploadFormProps) {
  const t = useTranslations('dossier-head.upload');
  const act = useTranslations('common.act');
  const router = useRouter();
  const say = useStatus();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<{ name: string; share: number } | null>(null);
  const [error, setError] = useState<ActError | null>(null);

  async function send(files: FileList | null) {
    const [file, another] = files ?? [];
    if (!file || sending) return;
    if (another) return setError(ofPage(t('oneFile')));
    if (file.size > maxMegabytes * BYTES_PER_MEGABYTE) return setError(ofPage(t('tooLarge', { name: file.name, mb: maxMegabytes })));
    setError(null);
    setSending({ name: file.name, share: 0 });
    const sent = await sendFile({ dossierId, baseVersion, file, onProgress: (share) => setSending({ name: file.name, share }) });
    setSending(null);
    if (input.current) input.current.value = '';
    if (sent.ok) {
      say(t('uploaded', { n: sent.value.number }));
      router.refresh();
    } else {
      setError(typeof sent.error === 'string' ? { code: sent.error, sentence: act(sent.error) } : sent.error);
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files);
  }

  return (
    <div className="flex flex-col gap-3">
      <div
        onDragOver={(event) => { event.preventDefault(); setOver(true); }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={cx('flex min-h-52 flex-col items-center justify-center gap-2 rounded-lg border-2 border-dashed px-6 py-7 text-center', over ? 'border-accent bg-accent-tint' : 'border-line-strong bg-surface')}
      >
        {sending ? <UploadProgress {...sending} /> : (
          <>
            <FileUp aria-hidden strokeWidth={1.5} className="size-9 text-accent" />
            <p className="text-lg font-semibold">{t('drop')}</p>
            <p className="text-sm text-ink-soft">{t('or')}</p>
            <Button variant="primary" onClick={() => input.current?.click()}>{t('choose')}</Button>
            <p id="upload-formats" className="mt-2 max-w-prose text-sm text-ink-soft">{t('formats', { mb: maxMegabytes })}</p>
          </>
        )}
        <input ref={input} type="file" accept={ACCEPTED} tabIndex={-1} aria-label={t('choose')} aria-describedby="upload-formats" className="sr-only" onChange={(event) => void send(event.target.files)} />
      </div>
      <ActAlert error={error} />
    </div>
  );
}
