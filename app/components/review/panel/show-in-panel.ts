/** Moves the list until a card is seen, but not the page: the paper must stay where it is. */
export function showInPanel(card: HTMLElement): void {
  const scroller = card.closest<HTMLElement>('[data-panel-scroller]');
  if (!scroller) return;
  if (scroller.scrollHeight <= scroller.clientHeight) {
    // On a narrow screen the panel is the page.
    card.scrollIntoView({ block: 'nearest' });
    return;
  }
  const list = scroller.getBoundingClientRect();
  const box = card.getBoundingClientRect();
  const header = scroller.querySelector('[data-panel-head]')?.getBoundingClientRect().height ?? 0;
  if (box.top < list.top + header) scroller.scrollTop += box.top - list.top - header - 8;
  else if (box.bottom > list.bottom) scroller.scrollTop += Math.min(box.top - list.top - header - 8, box.bottom - list.bottom + 8);
}

/** True while the person is at work in the panel, whose list should then not move under their hands. */
export function isAtWork(card: HTMLElement): boolean {
  const panel = card.closest('[data-panel-scroller]');
  return panel !== null && (panel.matches(':hover') || panel.contains(document.activeElement));
}
