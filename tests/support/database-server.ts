import type { TestProject } from 'vitest/node';
import { ensureClient } from '../../scripts/prepare/client.mjs';
import { openTestServer } from '../../scripts/testing/test-databases.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that test files take their databases from; see `freshDatabase`. */
    testServer: { url: string; template: string; owner: number };
  }
}

/** Starts the database server once for all integration tests; what it returns stops it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureClient();
  const { url, template, close } = await openTestServer();
  project.provide('testServer', { url, template, owner: process.pid });
  return close;
}
