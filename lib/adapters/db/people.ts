import type { Role } from '@/lib/domain/process/types';
import type { People } from '@/lib/ports/store';
import type { Connection } from './client';

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
      return rows.map(({ id, name, position, email, active, memberships }) => ({
        id, name, position, email, active, memberships: memberships.map(({ agencyId, role }) => ({ agencyId, role })),
      }));
    },
  };
}
