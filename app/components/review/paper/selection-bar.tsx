'use client';

import type { Editor } from '@tiptap/react';
import { BookOpenText, MessageSquarePlus, PencilLine, Tags, TextSelect } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { buttonClass } from '../../ui/button';
import { quoteBetween, type Quote } from '../model/quote';
import { useReview, useReviewStore } from '../state/context';
import { askInView } from '../state/correct';
import { askLabels } from '../state/relabel';
import { askSimilar } from '../state/similar';
import { beginComment, beginProposal } from '../state/write';
import { useFailureWords } from '../state/use-failure-words';
import type { ReviewStore } from '../state/store';

/** What the bar needs to the right of its beginning; pixels. */
const ROOM = 650;

interface Offer {
  /** Null where the selection runs over several provisions: the bar then says what to do. */
  readonly quote: Quote | null;
  readonly left: number;
  readonly top: number;
}

/** Offers to comment on what is selected in the paper, to propose another wording, to look for precedents of it, or to say that it was read wrongly. */
export function SelectionBar({ editor }: { editor: Editor }) {
  const t = useTranslations('review.paper');
  const store = useReviewStore();
  const library = useTranslations('library.similar');
  const { offline } = useFailureWords();
  const mayComment = useReview((state) => state.view.may.comment);
  const mayCorrect = useReview((state) => state.view.may.correct);
  const mayDecide = useReview((state) => state.view.may.decide);
  const [offer, setOffer] = useState<Offer | null>(null);

  useEffect(() => {
    const onChange = () => {
      const now = offerFor(editor, store);
      setOffer(now);
      if ((now?.quote ?? null) !== store.get().selected) store.set({ selected: now?.quote ?? null });
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, [editor, store]);

  if (!offer) return null;
  const place = { left: offer.left, top: offer.top };
  if (!offer.quote) {
    return <p style={place} className="pointer-events-none absolute z-10 rounded-md bg-ink px-2.5 py-1 text-sm text-white shadow-float">{t('oneProvision')}</p>;
  }
  const { quote } = offer;
  return (
    // The selection must outlive the press.
    <div style={place} onMouseDown={(event) => event.preventDefault()} className="absolute z-10 flex flex-wrap gap-1 [&>button]:shadow-float">
      {mayComment && (
        <button type="button" onClick={() => beginComment(store, quote)} className={buttonClass('primary', 'sm')}>
          <MessageSquarePlus aria-hidden className="size-4" />
          {t('comment')} <kbd className="rounded bg-white/20 px-1 text-xs">c</kbd>
        </button>
      )}
      {mayComment && (
        <button type="button" onClick={() => beginProposal(store, quote)} className={buttonClass('secondary', 'sm')}>
          <PencilLine aria-hidden className="size-4" />
          {t('propose')} <kbd className="rounded border border-current/30 px-1 text-xs font-normal">s</kbd>
        </button>
      )}
      <button type="button" onClick={() => askSimilar(store, { provisionId: quote.provisionId, quote })} className={buttonClass('secondary', 'sm')}>
        <BookOpenText aria-hidden className="size-4" />
        {library('short')} <kbd className="rounded border border-current/30 px-1 text-xs font-normal">p</kbd>
      </button>
      {mayDecide && (
        <button type="button" onClick={() => askLabels(store, quote.provisionId)} className={buttonClass('secondary', 'sm')}>
          <Tags aria-hidden className="size-4" />
          {t('relabel')} <kbd className="rounded border border-current/30 px-1 text-xs font-normal">l</kbd>
        </button>
      )}
      {mayCorrect && (
        <button type="button" onClick={() => askInView(store, { code: 'offline', sentence: offline })} className={buttonClass('secondary', 'sm')}>
          <TextSelect aria-hidden className="size-4" />
          {t('misread')} <kbd className="rounded border border-current/30 px-1 text-xs font-normal">r</kbd>
        </button>
      )}
    </div>
  );
}

function offerFor(editor: Editor, store: ReviewStore): Offer | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { dom } = editor.view;
  if (!dom.contains(range.startContainer) || !dom.contains(range.endContainer)) return null;
  const from = editor.view.posAtDOM(range.startContainer, range.startOffset);
  const to = editor.view.posAtDOM(range.endContainer, range.endOffset);
  const quote = quoteBetween(store.fixed.paper, (id) => store.fixed.provisions.get(id)?.text ?? '', from, to);
  if (!quote && range.toString().trim() === '') return null;
  const frame = dom.closest('.paper')?.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  if (!frame) return null;
  return { quote, left: Math.max(0, Math.min(box.left - frame.left, frame.width - ROOM)), top: box.bottom - frame.top + 6 };
}
