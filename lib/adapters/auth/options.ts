import type { NextAuthOptions } from 'next-auth';
import type { Accounts } from '@/lib/ports/accounts';
import { credentialsProvider } from './credentials';
import { SINGLE_SIGN_ON, singleSignOnProvider, type SingleSignOn } from './single-sign-on';
import type { Throttle } from './throttle';

/** A working day; whoever stays longer signs in again. Seconds. */
const SESSION_SECONDS = 8 * 60 * 60;

/** Where next-auth sends whom the provider knows but Soát does not. */
const UNKNOWN_ACCOUNT = '/login?error=UnknownAccount';

export interface AuthParts {
  readonly accounts: Accounts;
  readonly throttle: Throttle;
  readonly secret: string;
  readonly singleSignOn: SingleSignOn | null;
}

/** How people sign in. The session cookie holds the id of the person and when it ends, nothing else. */
export function authOptions({ accounts, throttle, secret, singleSignOn }: AuthParts): NextAuthOptions {
  return {
    secret,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    pages: { signIn: '/login', error: '/login' },
    providers: [credentialsProvider({ accounts, throttle }), ...(singleSignOn ? [singleSignOnProvider(singleSignOn, accounts)] : [])],
    callbacks: {
      signIn: ({ user, account }) => (account?.provider === SINGLE_SIGN_ON && !user.id ? UNKNOWN_ACCOUNT : Boolean(user.id)),
      jwt: ({ token, user }) => ({ sub: user ? user.id : token.sub }),
      session: ({ session, token }) => ({ expires: session.expires, user: { id: token.sub ?? '' } }),
    },
  };
}
