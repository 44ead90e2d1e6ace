/** Where the paper stands in the window. The page itself scrolls, below the sticky row of tabs. */

/** Below the tabs and the sticky head of an article: where the eye reads. */
const READING_LINE_PX = 132;
const PROBE_STEP_PX = 28;

/** Id of the provision at the reading line, or null where the paper is out of sight. */
export function provisionInView(paper: HTMLElement): string | null {
  const box = paper.getBoundingClientRect();
  const x = box.left + Math.min(box.width / 2, 240);
  for (let y = READING_LINE_PX; y < window.innerHeight; y += PROBE_STEP_PX) {
    if (y < box.top || y > box.bottom) continue;
    const element = document.elementFromPoint(x, y);
    const provision = element?.closest('[data-provision]') ?? element?.closest('.group')?.querySelector('[data-provision]');
    if (provision && paper.contains(provision)) return provision.getAttribute('data-provision');
  }
  return null;
}

/**
 * Brings an element to the reading line. Groups that were never on screen have only an
 * estimated height (content-visibility), so that the first try lands beside the mark and
 * the next frames correct it.
 */
export function bringIntoView(element: Element, tries = 4): void {
  element.scrollIntoView({ block: 'start' });
  if (tries > 1) requestAnimationFrame(() => bringIntoView(element, tries - 1));
}
