import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { Accounts } from '@/lib/ports/accounts';

/** An OpenID Connect provider, such as the sign-on of a province. */
export interface SingleSignOn {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As it stands on the button. */
  readonly name: string;
}

/** The claims that are looked at. */
interface Claims {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

/** Id of the provider in addresses: /api/auth/callback/oidc. */
export const SINGLE_SIGN_ON = 'oidc';

/**
 * The account that the provider vouches for: the active one with the same email, if the
 * provider has verified that email. Accounts are made by the administrator, never here.
 */
export async function accountOfClaims(accounts: Accounts, claims: Omit<Claims, 'sub'>): Promise<string | null> {
  if (!claims.email || claims.email_verified !== true) return null;
  return (await accounts.activeByEmail(claims.email))?.id ?? null;
}

/** Sign-in through OpenID Connect; a person without an account gets an empty id, which the sign-in refuses. */
export function singleSignOnProvider({ issuer, clientId, clientSecret, name }: SingleSignOn, accounts: Accounts): OAuthConfig<Claims> {
  return {
    id: SINGLE_SIGN_ON,
    name,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    authorization: { params: { scope: 'openid email' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    profile: async (claims) => ({ id: (await accountOfClaims(accounts, claims)) ?? '' }),
  };
}
