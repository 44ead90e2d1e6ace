/**
 * Puts the demonstration into an empty database; does nothing where there are users.
 * The accounts share one password, made anew each time unless SOAT_DEMO_PASSWORD gives it,
 * and are written to demo-accounts.json in the data folder (SOAT_DATA_DIR, else .data).
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from '../lib/adapters/auth/password';
import { openClient } from '../lib/adapters/db/client';
import type { Actor } from '../lib/domain/process/types';
import { env } from '../lib/env';
import { makeDeps } from '../lib/wiring';
import { AGENCIES, PEOPLE, type AgencyKey } from './seed/people';
import { demoPrecedents } from './seed/precedents';
import { tellStory, type Cast } from './seed/story';

const ROLE_NAMES = { drafter: 'soạn thảo', control_officer: 'kiểm soát TTHC', appraiser: 'thẩm định', issuer: 'ban hành', administrator: 'quản trị' } as const;

async function seed(): Promise<void> {
  const databaseUrl = env().DATABASE_URL;
  const client = openClient(databaseUrl);
  const deps = makeDeps({ databaseUrl });
  try {
    if ((await client.user.count()) > 0) return;
    const password = process.env.SOAT_DEMO_PASSWORD ?? randomBytes(6).toString('base64url');
    const cast = await invite(client, await hashPassword(password));
    await deps.precedents.importArticles(demoPrecedents());
    await tellStory(deps, cast);
    writeAccounts(password);
  } finally {
    await deps.close();
    await client.$disconnect();
  }
}

async function invite(client: ReturnType<typeof openClient>, passwordHash: string): Promise<Cast> {
  const agencies = {} as Record<AgencyKey, string>;
  for (const { key, name, shortName } of AGENCIES) agencies[key] = (await client.agency.create({ data: { name, shortName } })).id;
  const people: Record<string, Actor> = {};
  for (const { key, name, position, email, memberships } of PEOPLE) {
    const held = memberships.map(({ agency, role }) => ({ agencyId: agencies[agency], role }));
    const user = await client.user.create({ data: { name, position, email, passwordHash, memberships: { create: held } } });
    people[key] = { id: user.id, name, memberships: held };
  }
  return { people, agencies };
}

function writeAccounts(password: string): void {
  const folder = process.env.SOAT_DATA_DIR ?? '.data';
  const accounts = PEOPLE.map(({ name, email, memberships }) => ({
    name, email, password,
    role: memberships.map((m) => ROLE_NAMES[m.role]).join(', '),
    agency: memberships.map((m) => AGENCIES.find((a) => a.key === m.agency)?.shortName).join(', '),
  }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'demo-accounts.json'), JSON.stringify(accounts, null, 2), { mode: 0o600 });
}

await seed();
