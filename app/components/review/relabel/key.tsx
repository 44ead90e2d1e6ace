/** The key of a choice; neither told to those who listen nor shown where there is seldom a keyboard. */
export const Key = ({ children }: { children: string }) => <kbd aria-hidden className="min-w-5 max-sm:hidden flex-none rounded border border-current/30 px-1 text-center text-xs font-normal">{children}</kbd>;
