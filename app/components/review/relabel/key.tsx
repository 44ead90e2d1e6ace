/** The key of a choice; those who listen hear the list of keys instead. */
export const Key = ({ children }: { children: string }) => <kbd aria-hidden className="min-w-5 flex-none rounded border border-current/30 px-1 text-center text-xs font-normal">{children}</kbd>;
