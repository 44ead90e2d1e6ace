import { describeDropped, describeCorrections } from '@/lib/domain/process/reread-words';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { RereadVersion } from '@/lib/domain/process/reread';
import type { Actor, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import type { Transaction } from '@/lib/ports/store';
import { actOnDossier } from './_act';
import { importComments } from './_file-comments';
import { dossierOfVersion } from './_locate';
import { outcomeOf, readAgain, rereadable, type Outcome, type ReadingWish, type RereadDeps } from './_reread';

/**
 * A person says how lines of the latest version, or its tracked changes, are to be read (sửa cách đọc). Its bytes are
 * read again accordingly, and what was found in it is replaced, with all that people said of it and that still
 * holds. What falls is answered, and named in the record.
 */
export async function correctReading(deps: RereadDeps, actor: Actor, wish: ReadingWish): Promise<Result<Outcome & { reading: number }, BlockedRefusal>> {
  const read = await readAgain(deps, actor, wish);
  if (!read.ok) return read;
  return actOnDossier(deps, actor, dossierOfVersion(wish.versionId), async ({ tx, dossier, now, record }) => {
    const before = await rereadable(tx, actor, dossier, wish);
    const { view, corrections, document, reading: { revisions }, analysis: { altered } } = read.value;
    const { outcome, next } = await outcomeOf(deps, tx, before, read.value);
    const number = before.reading.number + 1;
    const version = await tx.versions.addReading({ versionId: before.id, number, view, corrections, document, revisions, madeById: actor.id, madeAt: now });
    await keep(tx, before, next);
    const comments = await importComments(tx, version, { actorId: actor.id, now });
    // Whoever looks at what was read before must look again before moving the draft on.
    await tx.dossiers.update(dossier.id, {});
    await record('correct-reading', { version: version.number, versionId: version.id, reading: number, ...saidIn(wish, before), ...(comments > 0 && { comments }), ...(altered.length > 0 && { rules: altered }), ...fallen(outcome, next) });
    return { ...outcome, reading: number };
  });
}

/** Puts what is found now in the place of what was found before; procedures that go on keep their ids. */
async function keep(tx: Transaction, { id: versionId }: Version, next: RereadVersion): Promise<void> {
  await tx.findings.replaceAll(versionId, next.findings);
  await tx.judgements.addAll(next.judgements);
  await tx.procedures.remove(next.gone.map(({ id }) => id));
  await tx.procedures.addAll(next.procedures.filter(({ id }) => id === null).map(({ procedure }) => procedure));
  for (const { id, procedure, reopened, withdrawn } of next.procedures) {
    if (id !== null) await tx.procedures.replace(id, procedure);
    if (reopened) await tx.assessments.save(reopened);
    if (withdrawn) await tx.opinions.remove(withdrawn.id);
  }
}

/** What was said, for the record: as words, and line by line. */
function saidIn({ add = [], takeBack = [], view }: ReadingWish, { reading, revisions }: Version) {
  const back = reading.corrections.filter(({ line }) => takeBack.includes(line));
  return {
    ...(add.length > 0 && { said: describeCorrections(add), corrections: add.map(({ line, text, as, number = null }) => ({ line, text, as, number })) }),
    ...(back.length > 0 && { takenBack: describeCorrections(back), withdrawn: back.map(({ line, text, as }) => ({ line, text, as })) }),
    ...(view !== undefined && view !== (revisions.view ?? 'accepted') && { view }),
  };
}

/** What fell: as words, and the opinions in full, since no older version keeps them. */
function fallen({ dropped }: Outcome, { procedures, gone }: RereadVersion) {
  const opinions = procedures.flatMap(({ withdrawn, procedure }) => (withdrawn ? [{ procedure: procedure.name, conclusion: withdrawn.conclusion, text: withdrawn.text, givenById: withdrawn.givenById, parts: withdrawn.parts }] : []));
  return {
    ...(dropped.length > 0 && { dropped: describeDropped(dropped) }),
    ...(gone.length > 0 && { gone: gone.map(({ id, name }) => ({ id, name })) }),
    ...(opinions.length > 0 && { opinions }),
  };
}
