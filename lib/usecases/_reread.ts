/** What reading a version again takes, be it to see what would come of it or to keep it. */
import { correctionsAfter, wordsOfLine } from '@/lib/domain/process/corrections';
import { mayReread, type BlockedRefusal } from '@/lib/domain/process/guards';
import { reread, type Dropped, type RereadVersion } from '@/lib/domain/process/reread';
import { tallyOf, type Tally } from '@/lib/domain/process/tally';
import type { Actor, Dossier, KeptCorrection, Version } from '@/lib/domain/process/types';
import { err, ok, type Result } from '@/lib/domain/result';
import type { LineCorrection, RevisionView, StructuredDocument } from '@/lib/domain/structure/types';
import { mayCorrectReading } from '@/lib/policies/dossier';
import type { DraftReading } from '@/lib/ports/files';
import type { Transaction } from '@/lib/ports/store';
import { found, must, refuse, transact } from './_act';
import type { RuledAnalysis } from './_analyse';
import type { Deps } from './_deps';
import { currentVersion, dossierOfVersion } from './_locate';
import { readDraft } from './_read-draft';
import { badInput } from './_refusals';
import { analyseAgainstSuperiors } from './_superiors';
import { freshVersion, workedVersion } from './_worked';

export type RereadDeps = Pick<Deps, 'store' | 'clock' | 'hasher' | 'files' | 'finder' | 'superiors' | 'precedents'>;

/** What a person says of how a version was read. */
export interface ReadingWish {
  readonly versionId: string;
  /** Number of the reading that the person saw; 0 before the first correction. */
  readonly baseReading: number;
  /** Misread lines. */
  readonly add?: readonly LineCorrection[];
  /** Lines of which nothing is to be said any more. */
  readonly takeBack?: readonly number[];
  /** How tracked changes are to be read; as before unless told. */
  readonly view?: RevisionView;
}

/** A new reading, not yet kept. */
export interface NewReading {
  readonly reading: DraftReading;
  readonly document: StructuredDocument;
  readonly analysis: RuledAnalysis;
  readonly view: RevisionView;
  readonly corrections: readonly KeptCorrection[];
  /** What was said of lines that this reading does not have. */
  readonly lost: readonly LineCorrection[];
}

/** What comes of it: sizes before and after, and what falls. */
export interface Outcome {
  readonly before: Tally;
  readonly after: Tally;
  readonly dropped: readonly Dropped[];
  /** Corrections that hold no longer: their lines are not in this reading. */
  readonly lost: readonly LineCorrection[];
}

const viewOf = ({ revisions }: Version): RevisionView => revisions.view ?? 'accepted';

/** The version, if this person may have it read again now and has seen its latest reading. */
export async function rereadable(tx: Transaction, actor: Actor, dossier: Dossier, wish: ReadingWish): Promise<Version> {
  must(mayCorrectReading(actor, dossier));
  const version = await currentVersion(tx, dossier.id, wish.versionId);
  must(mayReread(dossier.stage, version.id, await tx.appraisals.latest(dossier.id)));
  if (version.reading.number !== wish.baseReading) {
    refuse({ code: 'stale', sentence: 'Bản này vừa được đọc lại. Tải lại trang để xem cách đọc mới nhất rồi sửa tiếp.' });
  }
  const { add = [], takeBack = [], view = viewOf(version) } = wish;
  if (add.length + takeBack.length === 0 && view === viewOf(version)) refuse(badInput('Chưa có chỗ sửa nào để đọc lại.'));
  if (add.length > 0 && version.format === 'akn') refuse(badInput('Tệp Akoma Ntoso tự nêu cấu trúc của nó: hãy sửa trong tệp rồi tải lên lại.'));
  return version;
}

/** Reads the stored bytes as wished, and searches them. It takes time, so it happens outside of any transaction. */
export async function readAgain(deps: RereadDeps, actor: Actor, wish: ReadingWish): Promise<Result<NewReading, BlockedRefusal>> {
  const before = await transact(deps, async (tx) => {
    const dossier = found(await tx.dossiers.find(found(await dossierOfVersion(wish.versionId)(tx))));
    const version = await rereadable(tx, actor, dossier, wish);
    return { dossier, version, bytes: found(await tx.versions.bytes(version.sha256)) };
  });
  if (!before.ok) return before;
  const { dossier, version, bytes } = before.value;
  const view = wish.view ?? viewOf(version);
  const said = { madeById: actor.id, madeByName: actor.name, madeAt: deps.clock.now() };
  const corrections = correctionsAfter<KeptCorrection>(version.reading.corrections, (wish.add ?? []).map((one) => ({ ...one, ...said })), wish.takeBack ?? []);
  const read = await readDraft(deps, { fileName: version.fileName, bytes, revisions: view, corrections });
  if (!read.ok) return read;
  const unknown = wish.add?.find((one) => view === viewOf(version) && !read.value.reading.lines.some((line) => line.index === one.line && wordsOfLine(line) === one.text));
  if (unknown) return err(badInput(`Không thấy dòng “${unknown.text}” trong tệp. Tải lại trang rồi chọn lại dòng.`));
  const analysis = await analyseAgainstSuperiors(deps, read.value.document, dossier);
  return analysis.ok ? ok({ ...read.value, view, analysis: analysis.value }) : analysis;
}

/** What the new reading makes of the version, on the state that the transaction sees. */
export async function outcomeOf(deps: RereadDeps, tx: Transaction, version: Version, read: NewReading): Promise<{ outcome: Outcome; next: RereadVersion }> {
  const worked = await workedVersion(tx, version);
  const next = reread(worked, freshVersion({ id: version.id, reading: version.reading.number + 1 }, read.document, read.analysis, deps.hasher), read.view === viewOf(version));
  const before = tallyOf(version.document.provisions, worked);
  const after = tallyOf(read.document.provisions, next);
  return { outcome: { before, after, dropped: next.dropped, lost: read.lost }, next };
}
