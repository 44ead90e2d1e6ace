import { getToken } from 'next-auth/jwt';
import { NextResponse, type NextRequest } from 'next/server';
import { readablePath } from './app/_lib/readable-path';

/**
 * Sends strangers to the sign-in page and brings them back after. This is courtesy:
 * what a person may see is decided where the data is read.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (await getToken({ req: request })) return readably(request);
  const login = new URL('/login', request.url);
  login.searchParams.set('callbackUrl', request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.redirect(login);
}

/** Lets a request through to its page. One for which no page can look is sent to an address of which the page can say so: Next stumbles over the old one even when it is rewritten. */
function readably({ url, nextUrl: { pathname } }: NextRequest): NextResponse {
  const path = readablePath(pathname);
  return path === pathname ? NextResponse.next() : NextResponse.redirect(new URL(path, url));
}

/** Everything but the API, which answers 401 itself, the sign-in page, and files, which lie in no folder but Next's. */
export const config = { matcher: ['/((?!api/|login|_next/|[^/]+\\.\\w+$).*)'] };
