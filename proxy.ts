import { getToken } from 'next-auth/jwt';
import { NextResponse, type NextRequest } from 'next/server';

/**
 * Sends strangers to the sign-in page and brings them back after. This is courtesy:
 * what a person may see is decided where the data is read.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (await getToken({ req: request })) return NextResponse.next();
  const login = new URL('/login', request.url);
  login.searchParams.set('callbackUrl', request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.redirect(login);
}

/** Everything but the API, which answers 401 itself, the sign-in page, and files. */
export const config = { matcher: ['/((?!api/|login|_next/|.*\\.\\w+$).*)'] };
