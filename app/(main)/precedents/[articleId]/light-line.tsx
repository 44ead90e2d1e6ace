'use client';

import { useEffect } from 'react';

const LIT = 'aria-current';

/**
 * Lights the line that the address names. The browser does so for a page that it loads (:target), but not where the page
 * changes under it.
 */
export function LightLine() {
  useEffect(() => {
    const light = () => {
      for (const before of document.querySelectorAll(`[id^="dong-"][${LIT}]`)) before.removeAttribute(LIT);
      const line = /^#dong-\d+$/.test(window.location.hash) ? document.querySelector(window.location.hash) : null;
      line?.setAttribute(LIT, 'location');
      line?.scrollIntoView({ block: 'center' });
    };
    light();
    window.addEventListener('hashchange', light);
    return () => window.removeEventListener('hashchange', light);
  }, []);
  return null;
}
