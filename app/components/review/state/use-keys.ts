'use client';

import { useEffect } from 'react';
import { isTyping, keysAreOff } from '../../keys/keys-off';
import { commandOf, type KeyCommand } from '../model/keys';
import { askInView } from './correct';
import { decideFinding, decideProcedure } from './decide';
import { nextAfterDecision, step, stepProvision } from './navigate';
import { askLabelsInView } from './relabel';
import { askSimilarInView } from './similar';
import { beginComment, beginProposal, withWordsInHand } from './write';
import type { FailureWords } from './send';
import type { ReviewStore } from './store';
import { useFailureWords } from './use-failure-words';

/** Listens to the keys of the review page while it is shown. */
export function useKeys(store: ReviewStore): void {
  const words = useFailureWords();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.defaultPrevented ? null : commandOf({ key: event.key, ctrlKey: event.ctrlKey, altKey: event.altKey, metaKey: event.metaKey, typing: isTyping(event) });
      if (!command || (keysAreOff() && command !== 'help')) return;
      event.preventDefault();
      run(store, command, words);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, words]);
}

function run(store: ReviewStore, command: KeyCommand, words: FailureWords): void {
  const acts: Readonly<Record<KeyCommand, () => void>> = {
    next: () => step(store, 1),
    previous: () => step(store, -1),
    nextProvision: () => stepProvision(store, 1),
    previousProvision: () => stepProvision(store, -1),
    confirm: () => confirmChosen(store, words),
    reject: () => rejectChosen(store),
    relabel: () => askLabelsInView(store),
    comment: () => withWordsInHand(store, beginComment),
    propose: () => withWordsInHand(store, beginProposal),
    similar: () => askSimilarInView(store),
    misread: () => askInView(store, { code: 'offline', sentence: words.offline }),
    tabFindings: () => store.set({ tab: 'findings', pane: 'panel', similar: null }),
    tabProcedures: () => store.set({ tab: 'procedures', pane: 'panel', similar: null }),
    tabThreads: () => store.set({ tab: 'threads', pane: 'panel', similar: null }),
    outline: () => focusOn(store, 'outline', '#review-outline button'),
    paper: () => focusOn(store, 'paper', '.paper [role="document"]'),
    help: () => store.set({ helpOpen: true }),
  };
  acts[command]();
}

/** Confirms what is chosen and goes on to the next finding, so that one key a finding is enough. */
function confirmChosen(store: ReviewStore, words: FailureWords): void {
  const { chosen, view } = store.get();
  if (!chosen || !view.may.decide) return;
  if (chosen.kind === 'procedure') void decideProcedure(store, chosen.id, { decision: 'confirmed', reason: '' }, words);
  if (chosen.kind !== 'finding') return;
  const goOn = nextAfterDecision(store);
  void decideFinding(store, chosen.id, { decision: 'confirmed', reason: '' }, words);
  goOn();
}

function rejectChosen(store: ReviewStore): void {
  const { chosen, view } = store.get();
  if (chosen && chosen.kind !== 'thread' && view.may.decide) store.set({ rejecting: chosen.id });
}

function focusOn(store: ReviewStore, pane: 'outline' | 'paper', selector: string): void {
  store.set({ pane });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
