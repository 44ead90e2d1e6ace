import { actorOfRequest } from '@/app/_lib/session';
import type { Actor } from '@/lib/domain/process/types';
import type { Deps } from '@/lib/usecases/_deps';
import { getDeps } from '@/lib/wiring';

/** Where route handlers get the person and the ports from. */
export interface RequestContext {
  /** Whoever makes the request, or null for a stranger. */
  actor(): Promise<Actor | null>;
  deps(): Deps;
}

const fromSession: RequestContext = { actor: actorOfRequest, deps: getDeps };

let current = fromSession;

/** The context in force. */
export const requestContext = (): RequestContext => current;

/** Lets tests say who acts and on which database; answers the way back. */
export function answerFrom(context: RequestContext): () => void {
  current = context;
  return () => {
    current = fromSession;
  };
}
