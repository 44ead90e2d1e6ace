/**
 * Where to go after signing in: a path of this application, or its start. An address
 * of another host ("//evil.vn", "https://…") must not be reached through our page.
 */
export function safeReturn(wanted: string | undefined): string {
  if (!wanted) return '/';
  const base = 'http://here.invalid';
  if (!URL.canParse(wanted, base)) return '/';
  const url = new URL(wanted, base);
  // next-auth gives the whole address of the page that was asked for: its path is ours again.
  const path = url.pathname + url.search;
  return path.startsWith('/') && !path.startsWith('//') && !path.startsWith('/login') ? path : '/';
}
