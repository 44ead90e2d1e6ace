/** Where on the page the report of the latest version stands. */
export const REPORT_ID = 'reading-report';

/** Brings the report into view: the form above it fills a small screen. */
export function showReport(): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  document.getElementById(REPORT_ID)?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
}
