'use client';

import './paper.css';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { useTranslations } from 'next-intl';
import { memo, useEffect, useMemo, useRef } from 'react';
import { marksOf } from '../model/marks';
import { changedByPeople } from '../model/relabel';
import { useReviewStore } from '../state/context';
import { openCard, pointAt } from '../state/navigate';
import { askLabels } from '../state/relabel';
import type { ReviewStore } from '../state/store';
import { decorate, decorateChosen } from './decorate';
import { MARKS, MarksExtension } from './marks-plugin';
import { PAPER_NODES } from './schema';
import { LineButton } from './line-button';
import { bringIntoView, provisionInView } from './scroll';
import { SelectionBar } from './selection-bar';
import { useChipWords } from './use-chip-words';

/** While the paper is being moved by an act, what passes by is not "in view". */
const SETTLE_MS = 500;
/** Words that stand further in a provision are shown themselves, rather than its first line: in characters. */
const LONG_TEXT = 600;

/**
 * The draft itself, read-only. It is rendered once: afterwards it listens to the store and
 * redraws its decorations, so that nothing that happens in the panel renders the editor.
 */
export const Paper = memo(function Paper() {
  const t = useTranslations('review.paper');
  const store = useReviewStore();
  const words = useChipWords();
  const frame = useRef<HTMLDivElement>(null);
  const attributes = useMemo(() => ({ role: 'document', 'aria-label': t('label'), tabindex: '0', lang: 'vi', spellcheck: 'false' }), [t]);
  const editor = useEditor({
    extensions: [...PAPER_NODES, MarksExtension],
    content: store.fixed.paper.json as object,
    editable: false,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: { attributes },
  });

  useEffect(() => {
    if (!editor) return;
    const draw = drawer(editor, store, words);
    draw();
    return store.subscribe(draw);
  }, [editor, store, words]);

  useEffect(() => {
    if (!editor || !frame.current) return;
    return follow(editor, store, frame.current);
  }, [editor, store]);

  return (
    <div ref={frame} className="paper relative @container/paper" onClick={(event) => onPaper(store, event.target)}>
      <EditorContent editor={editor} />
      {editor && <SelectionBar editor={editor} />}
      {editor && <LineButton editor={editor} frame={frame} />}
    </div>
  );
});

/** Draws what changed since it last ran: everything, or only the place that is lit. */
function drawer(editor: Editor, store: ReviewStore, words: ReturnType<typeof useChipWords>): () => void {
  const { paper } = store.fixed;
  let drawn: { findings: unknown; judgements: unknown; threads: unknown; lit: unknown; chosen: unknown; draft: unknown } | null = null;
  let marks = marksOf(paper, [], []);
  let base = decorate(editor.state.doc, paper, marks, words);
  return () => {
    const { view, lit, chosen, draft } = store.get();
    const isSame = drawn?.findings === view.findings && drawn.judgements === view.judgements && drawn.threads === view.threads;
    if (isSame && drawn?.lit === lit && drawn.chosen === chosen && drawn.draft === draft) return;
    if (!isSame) {
      marks = marksOf(paper, view.findings, view.threads, changedByPeople(view));
      base = decorate(editor.state.doc, paper, marks, words);
    }
    drawn = { findings: view.findings, judgements: view.judgements, threads: view.threads, lit, chosen, draft };
    const set = base.add(editor.state.doc, decorateChosen(paper, marks, { lit, chosen, draft }));
    editor.view.dispatch(editor.state.tr.setMeta(MARKS, set));
  };
}

/** Ties the scroll position and the store together, both ways. */
function follow(editor: Editor, store: ReviewStore, frame: HTMLElement): () => void {
  let settledAt = 0;
  let waiting = 0;
  const look = () => {
    waiting = 0;
    if (performance.now() < settledAt) return;
    const inView = provisionInView(frame);
    if (inView !== null && inView !== store.get().inView) store.set({ inView });
  };
  const onScroll = () => {
    waiting ||= requestAnimationFrame(look);
  };
  const offJump = store.onJump(({ provisionId, start }) => {
    const place = store.fixed.paper.places.get(provisionId);
    if (!place) return;
    settledAt = performance.now() + SETTLE_MS;
    const provision = editor.view.nodeDOM(place.from);
    if (!(provision instanceof Element)) return;
    const topOf = () => (start !== null && start > LONG_TEXT ? editor.view.coordsAtPos(place.textFrom + start).top : provision.getBoundingClientRect().top);
    // On a narrow screen the pane of the paper is shown first, with the next rendering.
    requestAnimationFrame(() => bringIntoView(provision, topOf));
  });
  window.addEventListener('scroll', onScroll, { passive: true, capture: true });
  return () => {
    offJump();
    cancelAnimationFrame(waiting);
    window.removeEventListener('scroll', onScroll, { capture: true });
  };
}

/** A click on a chip, underlined words or a quote opens its card; on any other text it points at the line, of which the keys then speak. */
function onPaper(store: ReviewStore, target: EventTarget): void {
  if (!(target instanceof Element) || window.getSelection()?.isCollapsed === false) return;
  const sign = target.closest<HTMLElement>('[data-finding], [data-thread], [data-relabel]');
  const provisionId = target.closest<HTMLElement>('[data-provision]')?.dataset.provision;
  if (!sign) {
    if (provisionId) pointAt(store, provisionId);
    return;
  }
  if (sign.dataset.finding) openCard(store, { kind: 'finding', id: sign.dataset.finding });
  else if (sign.dataset.relabel) askLabels(store, sign.dataset.relabel);
  else if (sign.dataset.thread) openCard(store, { kind: 'thread', id: sign.dataset.thread });
}
