import 'next-auth';

declare module 'next-auth' {
  /** Who, and no more: name, agencies and roles are read from the database at each request. */
  interface Session {
    user: { id: string };
  }
}
