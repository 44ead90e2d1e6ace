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

/** Whether a provision is to be seen in the window, below what sticks over the paper. */
export function isSeen(provisionId: string): boolean {
  const box = document.querySelector(`[data-provision="${CSS.escape(provisionId)}"]`)?.getBoundingClientRect();
  return box !== undefined && box.bottom > READING_LINE_PX / 2 && box.top < window.innerHeight;
}

/** Room between what sticks and the line that is shown. */
const AIR_PX = 12;

/**
 * Brings a line of a provision to the reading line: below the tabs and below the head of
 * its article, which may itself take several lines. Groups that were never on screen have
 * only an estimated height (content-visibility), so that the first try lands beside the
 * mark and the next frames correct it.
 * @param topOf where the line now stands in the window, in pixels
 */
export function bringIntoView(provision: Element, topOf: () => number, tries = 4): void {
  const head = provision.closest('.group[data-kind="article"]')?.querySelector('.group-head');
  // The sheet gives every provision the height of what sticks over all of them as its margin.
  const stick = Number.parseFloat(getComputedStyle(provision).scrollMarginTop) || 0;
  const reading = stick + (head?.getBoundingClientRect().height ?? 0) + AIR_PX;
  window.scrollBy({ top: topOf() - reading, behavior: 'instant' });
  if (tries > 1) requestAnimationFrame(() => bringIntoView(provision, topOf, tries - 1));
}
