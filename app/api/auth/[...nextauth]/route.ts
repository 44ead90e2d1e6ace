import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { getAuthOptions } from '@/lib/wiring';

/** Signing in and out. The options are read at the request: the build has no secrets to give. */
const handler = (request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) =>
  NextAuth(request as never, context as never, getAuthOptions());

export { handler as GET, handler as POST };
