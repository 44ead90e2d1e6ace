import type { Role } from '@/lib/domain/process/types';
import type { People, Person } from '@/lib/ports/store';
import type { Connection } from './client';
import { column } from './columns';
import type { Membership, User } from './generated/client';

const person = ({ id, name, position, email, active, memberships }: User & { memberships: Membership[] }): Person => ({
  id, name, position, email, active, memberships: memberships.map(({ agencyId, role }) => ({ agencyId, role })),
});

/** People, their agencies, and what they may do there. */
export function peopleIn(db: Connection): People {
  return {
    async actor(userId) {
      const row = await db.user.findUnique({ where: { id: userId, active: true }, include: { memberships: true } });
      return row && { id: row.id, name: row.name, memberships: row.memberships.map(({ agencyId, role }) => ({ agencyId, role })) };
    },

    async agencies() {
      const rows = await db.agency.findMany({ include: { memberships: { select: { role: true } } }, orderBy: { name: 'asc' } });
      return rows.map(({ id, name, shortName, memberships }) => ({ id, name, shortName, roles: [...new Set<Role>(memberships.map((m) => m.role))].sort() }));
    },

    async names(userIds) {
      const rows = await db.user.findMany({ where: { id: { in: [...userIds] } }, select: { id: true, name: true } });
      return new Map(rows.map((row) => [row.id, row.name]));
    },

    async uploadersOf(dossierId) {
      const rows = await db.version.findMany({ where: { dossierId }, distinct: ['uploadedById'], select: { uploadedById: true } });
      return rows.map((row) => row.uploadedById);
    },

    async lockAgency(agencyId) {
      // Not FOR UPDATE: that would also make every row wait that only refers to the agency.
      await db.$queryRaw`SELECT "id" FROM "Agency" WHERE "id" = ${agencyId} FOR NO KEY UPDATE`;
    },

    async everybody() {
      const rows = await db.user.findMany({ include: { memberships: true }, orderBy: { name: 'asc' } });
      return rows.map(person);
    },

    async byEmail(email) {
      const row = await db.user.findFirst({ where: { email: { equals: email.trim(), mode: 'insensitive' } }, include: { memberships: true } });
      return row && person(row);
    },

    async addAgency(agency) {
      return (await db.agency.create({ data: { name: agency.name, shortName: agency.shortName } })).id;
    },

    async add({ email, name, position, passwordHash, createdAt }) {
      return (await db.user.create({ data: { email, name, position, passwordHash, createdAt: column(createdAt) } })).id;
    },

    async addMembership(userId, { agencyId, role }) {
      await db.membership.create({ data: { userId, agencyId, role } });
    },

    async setPassword(userId, passwordHash) {
      await db.user.update({ where: { id: userId }, data: { passwordHash } });
    },

    async setActive(userId, active) {
      await db.user.update({ where: { id: userId }, data: { active } });
    },
  };
}
