import { getServerSession } from 'next-auth';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/lib/domain/process/types';
import { getAuthOptions, getDeps } from '@/lib/wiring';

/**
 * Whoever makes this request, or null. Read from the database once a request: a person
 * who was shut out, or lost a role, is so at once and not when the session ends.
 */
export const actorOfRequest = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(getAuthOptions());
  return session?.user.id ? getDeps().store.people.actor(session.user.id) : null;
});

/** Whoever looks at this page; sends strangers to the sign-in page. */
export async function currentActor(): Promise<Actor> {
  return (await actorOfRequest()) ?? redirect('/login?error=SessionRequired');
}
