'use client';

import type { Editor } from '@tiptap/react';
import { BookOpenText, PencilLine, Tags, TextSelect } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { useReview, useReviewStore } from '../state/context';
import { askLine } from '../state/correct';
import { askLabels } from '../state/relabel';
import { askSimilar } from '../state/similar';
import { beginProposal, wordsIn } from '../state/write';
import { useFailureWords } from '../state/use-failure-words';

interface Spot {
  readonly provisionId: string;
  /** Where the pointer was when it came to the line, in the window. */
  readonly x: number;
  readonly y: number;
  /** Where the button stands in the frame. */
  readonly left: number;
  readonly top: number;
}

/** Half the button, so that its middle is level with the pointer; pixels. */
const HALF = 13;

/**
 * Buttons in the gutter beside the line under the pointer: one asks which parts of a procedure it regulates, one proposes
 * another wording, one asks which precedents it has, one what that line is. The keyboard has the keys "l", "s", "p" and "r" instead.
 */
export function LineButton({ editor, frame }: { editor: Editor; frame: RefObject<HTMLElement | null> }) {
  const t = useTranslations('review.reading');
  const labels = useTranslations('review.relabel');
  const proposals = useTranslations('review.proposals');
  const library = useTranslations('library.similar');
  const store = useReviewStore();
  const { offline } = useFailureWords();
  const mayCorrect = useReview((state) => state.view.may.correct);
  const mayComment = useReview((state) => state.view.may.comment);
  const mayDecide = useReview((state) => state.view.may.decide);
  const [spot, setSpot] = useState<Spot | null>(null);

  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const onMove = (event: PointerEvent) => event.pointerType === 'mouse' && event.target instanceof Element && !event.target.closest('[data-line-button]') && setSpot(spotAt(box, event));
    const onLeave = () => setSpot(null);
    box.addEventListener('pointermove', onMove);
    box.addEventListener('pointerleave', onLeave);
    return () => {
      box.removeEventListener('pointermove', onMove);
      box.removeEventListener('pointerleave', onLeave);
    };
  }, [frame]);

  if (!spot) return null;
  const ask = () => {
    const place = store.fixed.paper.places.get(spot.provisionId);
    const at = editor.view.posAtCoords({ left: spot.x, top: spot.y })?.pos ?? 0;
    const offset = place ? Math.max(0, Math.min(at, place.textTo) - place.textFrom) : 0;
    askLine(store, { provisionId: spot.provisionId, offset, line: null }, { code: 'offline', sentence: offline });
  };
  const propose = () => {
    const quote = wordsIn(store, spot.provisionId);
    if (quote) beginProposal(store, quote);
  };
  return (
    <div data-line-button="" style={{ left: spot.left, top: spot.top }} className="absolute z-1 flex flex-col gap-0.5">
      {mayDecide && <GutterButton label={labels('button')} onPress={() => askLabels(store, spot.provisionId)}><Tags aria-hidden className="size-4" /></GutterButton>}
      {mayComment && <GutterButton label={proposals('onLine')} onPress={propose}><PencilLine aria-hidden className="size-4" /></GutterButton>}
      <GutterButton label={library('find')} onPress={() => askSimilar(store, { provisionId: spot.provisionId, quote: null })}><BookOpenText aria-hidden className="size-4" /></GutterButton>
      {mayCorrect && <GutterButton label={t('title')} onPress={ask}><TextSelect aria-hidden className="size-4" /></GutterButton>}
    </div>
  );
}

function GutterButton({ label, onPress, children }: { label: string; onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button" tabIndex={-1} aria-label={label} title={label} onClick={onPress}
      className="rounded border border-line bg-surface p-1 text-ink-soft shadow-raised hover:border-accent hover:text-accent"
    >
      {children}
    </button>
  );
}

/** The gutter beside the provision under the pointer, at the height of the pointer's line. */
function spotAt(frame: HTMLElement, { target, clientX, clientY }: PointerEvent): Spot | null {
  const provision = (target as Element).closest<HTMLElement>('[data-provision]');
  const provisionId = provision?.dataset.provision;
  if (!provision || !provisionId) return null;
  const [outer, inner] = [frame.getBoundingClientRect(), provision.getBoundingClientRect()];
  const top = Math.max(inner.top, Math.min(clientY - HALF, inner.bottom - 2 * HALF)) - outer.top;
  return { provisionId, x: clientX, y: clientY, left: Math.max(-12, inner.left - outer.left - 14), top };
}
