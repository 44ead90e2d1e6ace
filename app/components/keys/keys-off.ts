const OFF_KEY = 'soat-review-keys-off';

/** Single keys can be switched off for those whose tools send them by accident (WCAG 2.1.4); one switch for all pages. */
export const keysAreOff = (): boolean => window.localStorage.getItem(OFF_KEY) !== null;
export const switchKeys = (off: boolean): void => (off ? window.localStorage.setItem(OFF_KEY, '1') : window.localStorage.removeItem(OFF_KEY));

/** True where a key is typed into something, or belongs to a menu or a dialog that is open. */
export const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]') !== null;
