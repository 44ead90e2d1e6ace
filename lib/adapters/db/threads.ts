import type { Anchor } from '@/lib/domain/anchors/types';
import type { Thread, ThreadSource } from '@/lib/domain/process/types';
import type { OutsideReply, Threads } from '@/lib/ports/store';
import type { Connection } from './client';
import { column, fromJson, json, time } from './columns';
import type { Reply, Thread as Row } from './generated/client';

const thread = (row: Row & { replies: Reply[] }): Thread => ({
  id: row.id,
  dossierId: row.dossierId,
  versionId: row.versionId,
  anchor: fromJson<Anchor>(row.anchor),
  proposal: row.proposal,
  open: row.open,
  source: row.source === null ? null : fromJson<ThreadSource>(row.source),
  createdById: row.createdById,
  createdAt: time(row.createdAt),
  replies: row.replies.map((reply) => ({
    id: reply.id,
    authorId: reply.authorId,
    authorName: reply.authorName,
    text: reply.text,
    writtenAt: time(reply.writtenAt),
  })),
});

const oldestFirst = [{ writtenAt: 'asc' as const }, { id: 'asc' as const }];
const withReplies = { replies: { orderBy: oldestFirst } };

const fromFile = ({ authorName, text, at }: OutsideReply) => ({ authorId: null, authorName, text, writtenAt: column(at) });

/** Threads of comments on a dossier, oldest first. */
export function threadsIn(db: Connection): Threads {
  return {
    async find(id) {
      const row = await db.thread.findUnique({ where: { id }, include: withReplies });
      return row && thread(row);
    },

    async list(dossierId) {
      const rows = await db.thread.findMany({ where: { dossierId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: withReplies });
      return rows.map(thread);
    },

    async openIn(dossierIds) {
      const groups = await db.thread.groupBy({ by: ['dossierId'], where: { dossierId: { in: [...dossierIds] }, open: true }, _count: true });
      return new Map(groups.map(({ dossierId, _count }) => [dossierId, _count]));
    },

    async open({ author, text, at, anchor, ...given }) {
      const row = await db.thread.create({
        data: {
          ...given,
          anchor: json(anchor),
          createdById: author.id,
          createdAt: column(at),
          replies: { create: { authorId: author.id, authorName: author.name, text, writtenAt: column(at) } },
        },
        include: withReplies,
      });
      return thread(row);
    },

    async bring({ anchor, source, broughtById, at, open, replies, ...given }) {
      const row = await db.thread.create({
        data: {
          ...given,
          anchor: json(anchor),
          source: json(source),
          open,
          createdById: broughtById,
          createdAt: column(at),
          ...(!open && { resolvedAt: column(at) }),
          replies: { create: replies.map(fromFile) },
        },
        include: withReplies,
      });
      return thread(row);
    },

    async bringReply(threadId, reply) {
      await db.reply.create({ data: { threadId, ...fromFile(reply) } });
    },

    async reply(threadId, { author, text, at }) {
      await db.reply.create({ data: { threadId, text, authorId: author.id, authorName: author.name, writtenAt: column(at) } });
    },

    async setOpen(threadId, { open, by, at }) {
      const resolved = open ? { resolvedById: null, resolvedAt: null } : { resolvedById: by, resolvedAt: column(at) };
      await db.thread.update({ where: { id: threadId }, data: { open, ...resolved } });
    },
  };
}
