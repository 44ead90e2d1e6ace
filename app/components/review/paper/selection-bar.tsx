'use client';

import type { Editor } from '@tiptap/react';
import { MessageSquarePlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { buttonClass } from '../../ui/button';
import { cx } from '../../ui/cx';
import { quoteBetween, type Quote } from '../model/quote';
import { useReview, useReviewStore } from '../state/context';
import { beginComment } from '../state/navigate';
import type { ReviewStore } from '../state/store';

interface Offer {
  /** Null where the selection runs over several provisions: the bar then says what to do. */
  readonly quote: Quote | null;
  readonly left: number;
  readonly top: number;
}

/** Offers to comment on what is selected in the paper. */
export function SelectionBar({ editor }: { editor: Editor }) {
  const t = useTranslations('review.paper');
  const store = useReviewStore();
  const mayComment = useReview((state) => state.view.may.comment);
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

  if (!offer || !mayComment) return null;
  const place = { left: offer.left, top: offer.top };
  if (!offer.quote) {
    return <p style={place} className="pointer-events-none absolute z-10 rounded-md bg-ink px-2.5 py-1 text-sm text-white shadow-float">{t('oneProvision')}</p>;
  }
  const { quote } = offer;
  return (
    <button
      type="button"
      style={place}
      // The selection must outlive the press.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => beginComment(store, quote)}
      className={cx(buttonClass('primary', 'sm'), 'absolute z-10 shadow-float')}
    >
      <MessageSquarePlus aria-hidden className="size-4" />
      {t('comment')} <kbd className="rounded bg-white/20 px-1 text-xs">c</kbd>
    </button>
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
  return { quote, left: Math.max(0, Math.min(box.left - frame.left, frame.width - 140)), top: box.bottom - frame.top + 6 };
}
