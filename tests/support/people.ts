/** A house with people in it: a real database with agencies, users and every port in place. */
import { openClient, type PrismaClient } from '@/lib/adapters/db/client';
import type { Actor, Role } from '@/lib/domain/process/types';
import type { Clock } from '@/lib/ports/clock';
import type { Deps } from '@/lib/usecases/_deps';
import { makeDeps } from '@/lib/wiring';
import { freshDatabase } from './database';

/** The people of the tests; the outsider drafts for an agency that takes no part. */
export const SEATS = ['drafter', 'colleague', 'controlOfficer', 'appraiser', 'issuer', 'administrator', 'outsider'] as const;
export type Seat = (typeof SEATS)[number];

type AgencyKey = 'department' | 'office' | 'justice' | 'committee' | 'system' | 'elsewhere';

const AGENCIES: Readonly<Record<AgencyKey, string>> = {
  department: 'Sở Nông nghiệp và Môi trường', office: 'Văn phòng Ủy ban nhân dân tỉnh', justice: 'Sở Tư pháp',
  committee: 'Ủy ban nhân dân tỉnh', system: 'Trung tâm Chuyển đổi số', elsewhere: 'Sở Xây dựng',
};

const PEOPLE: Readonly<Record<Seat, { name: string; agency: AgencyKey; role: Role }>> = {
  drafter: { name: 'Nguyễn Thị Lan', agency: 'department', role: 'drafter' },
  colleague: { name: 'Phạm Văn Hải', agency: 'department', role: 'drafter' },
  controlOfficer: { name: 'Trần Quốc Minh', agency: 'office', role: 'control_officer' },
  appraiser: { name: 'Lê Thu Hà', agency: 'justice', role: 'appraiser' },
  issuer: { name: 'Võ Thành Công', agency: 'committee', role: 'issuer' },
  administrator: { name: 'Đặng Hoài Nam', agency: 'system', role: 'administrator' },
  outsider: { name: 'Bùi Ngọc Anh', agency: 'elsewhere', role: 'drafter' },
};

export interface House {
  readonly client: PrismaClient;
  readonly deps: Deps;
  readonly people: Readonly<Record<Seat, Actor>>;
  readonly agencies: Readonly<Record<AgencyKey, string>>;
  close(): Promise<void>;
}

/** A Monday on which nothing is off. */
export const TODAY = '2026-03-02';

/** Noon in Viet Nam, a second later at each look, so that what happened first is first. */
function clockOfTests(): Clock {
  let seconds = 0;
  return { now: () => new Date(Date.parse(`${TODAY}T05:00:00Z`) + 1_000 * seconds++).toISOString(), today: () => TODAY };
}

/** Opens a house on a fresh database; close it when done. */
export async function openHouse(): Promise<House> {
  const url = await freshDatabase();
  const client = openClient(url);
  const { close, ...deps } = makeDeps({ databaseUrl: url });
  const agencies = await addAgencies(client);
  const people = {} as Record<Seat, Actor>;
  for (const seat of SEATS) people[seat] = await addPerson(client, PEOPLE[seat].name, [{ agencyId: agencies[PEOPLE[seat].agency], role: PEOPLE[seat].role }]);
  return { client, deps: { ...deps, clock: clockOfTests() }, people, agencies, close: async () => { await client.$disconnect(); await close(); } };
}

async function addAgencies(client: PrismaClient): Promise<Record<AgencyKey, string>> {
  const ids = {} as Record<AgencyKey, string>;
  for (const [key, name] of Object.entries(AGENCIES)) ids[key as AgencyKey] = (await client.agency.create({ data: { name, shortName: name.slice(0, 12) } })).id;
  return ids;
}

/** A person with these memberships, as the session would know them. */
export async function addPerson(client: PrismaClient, name: string, memberships: Actor['memberships']): Promise<Actor> {
  const user = await client.user.create({ data: { email: `${crypto.randomUUID()}@example.vn`, name, memberships: { create: memberships.map((one) => ({ ...one })) } } });
  return { id: user.id, name, memberships };
}

/** How many rows each table has: equal before and after where nothing may have changed. */
export async function rowCounts({ client }: House): Promise<Record<string, number>> {
  const tables = ['Dossier', 'StoredFile', 'Version', 'Reading', 'Finding', 'Judgement', 'Procedure', 'Assessment', 'Opinion', 'Appraisal', 'Remark', 'Thread', 'Reply', 'RuleSetting', 'SavedSearch', 'RecordEntry'];
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await client.$queryRawUnsafe<{ n: bigint }[]>(`SELECT count(*) AS n FROM "${table}"`);
    counts[table] = Number(row?.n);
  }
  return counts;
}

/** All that a dossier and its parts hold, as text: equal where not even a field has changed. */
export async function contents({ client }: House): Promise<string> {
  const tables = ['Dossier', 'Version', 'Reading', 'Finding', 'Judgement', 'Procedure', 'Assessment', 'Opinion', 'Appraisal', 'Remark', 'Thread', 'Reply', 'RuleSetting', 'SavedSearch', 'RecordEntry'];
  const found: string[] = [];
  for (const table of tables) {
    const [row] = await client.$queryRawUnsafe<{ all: string }[]>(`SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') AS all FROM "${table}" t`);
    found.push(row?.all ?? '');
  }
  return found.join('\n');
}
