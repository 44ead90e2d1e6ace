'use client';

import { useEffect, useRef } from 'react';
import { useReview } from '../state/context';
import type { Chosen } from '../state/store';
import { isAtWork, showInPanel } from './show-in-panel';

/**
 * What a card must know about itself: whether it is the chosen one, and whether its
 * provision is in view on the paper. The list follows both; the keyboard follows the choice.
 */
export function useChosenCard(kind: Chosen['kind'], id: string, provisionId: string | null) {
  const card = useRef<HTMLLIElement>(null);
  const chosen = useReview((state) => state.chosen?.kind === kind && state.chosen.id === id);
  const lit = useReview((state) => provisionId !== null && state.inView === provisionId);

  useEffect(() => {
    if (!chosen || !card.current) return;
    showInPanel(card.current);
    const focused = document.activeElement;
    const isFree = focused === document.body || focused?.closest('[data-card]');
    if (isFree) card.current.querySelector<HTMLElement>('[data-card-head]')?.focus({ preventScroll: true });
  }, [chosen]);

  useEffect(() => {
    if (lit && card.current && !isAtWork(card.current)) showInPanel(card.current);
  }, [lit]);

  return { card, chosen, lit };
}
