import { useTranslations } from 'next-intl';
import { Badge } from '@/app/components/ui/badge';
import { WordChanges } from '@/app/components/word-changes';
import type { Tone } from '@/app/components/ui/tone';
import type { Change, ChangeKind, WordSpan } from '@/lib/domain/compare/types';
import type { Provision } from '@/lib/domain/structure/types';
import { sideOf } from './changes';

const TONES: Readonly<Record<ChangeKind, Tone>> = { same: 'neutral', changed: 'warn', moved: 'info', renumbered: 'info', added: 'done', deleted: 'error' };

interface Side {
  readonly place: string;
  readonly provision: Provision;
}

interface ChangeCardProps {
  readonly change: Change;
  readonly from: Side | null;
  readonly to: Side | null;
  readonly sideBySide: boolean;
}

/** One provision: where it was and is, and which words came or went. */
export function ChangeCard({ change, from, to, sideBySide }: ChangeCardProps) {
  const t = useTranslations('compare');
  const { kind } = change;
  const here = to ?? from;
  if (!here) return null;
  const words = change.words ?? [{ op: 'same' as const, text: [here.provision.heading, here.provision.text].filter(Boolean).join('\n') }];
  const wentSomewhere = from && to && from.place !== to.place;
  return (
    <li className="rounded-lg border border-line bg-surface shadow-raised [contain-intrinsic-size:auto_8rem] [content-visibility:auto]">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 border-b border-line px-4 py-2">
        <Badge tone={TONES[kind]}>{t(`kinds.${kind}`)}</Badge>
        <h3 className="text-base">{here.place}</h3>
        {wentSomewhere && <span className="text-sm text-ink-soft">{t(kind === 'moved' ? 'movedFrom' : 'renumberedFrom', { place: from.place })}</span>}
      </div>
      {sideBySide && from && to ? (
        <div className="grid divide-line max-md:divide-y md:grid-cols-2 md:divide-x">
          <div className="px-4 py-3"><p className="mb-1 text-sm font-medium text-ink-soft">{t('before', { place: from.place })}</p><Words words={sideOf(words, 'before')} /></div>
          <div className="px-4 py-3"><p className="mb-1 text-sm font-medium text-ink-soft">{t('after', { place: to.place })}</p><Words words={sideOf(words, 'after')} /></div>
        </div>
      ) : (
        <div className="px-4 py-3"><Words words={words} /></div>
      )}
    </li>
  );
}

function Words({ words }: { words: readonly WordSpan[] }) {
  return <p lang="vi" className="law whitespace-pre-wrap"><WordChanges words={words} /></p>;
}
