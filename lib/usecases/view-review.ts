import { anchorIn } from '@/lib/domain/anchors/anchor-in';
import { flowOf, type Flow } from '@/lib/domain/anchors/flow';
import type { AnchorPlace } from '@/lib/domain/anchors/types';
import { otherKind, type OtherKind } from '@/lib/domain/checks/announced-kind';
import { takenUpAt } from '@/lib/domain/proposals/taken-up';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Dossier, FileRevisions, Finding, Procedure, Thread, Version, VersionReading } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import type { DocumentHead, Provision, ReadingWarning } from '@/lib/domain/structure/types';
import type { Judgement } from '@/lib/domain/teaching/types';
import { readDossier } from './_act';
import { asJudged, judgementsOf } from './_judged';
import type { Deps } from './_deps';
import { mayOf } from './_may';
import { loadDossier } from './_snapshot';

/** A thread and where its words stand in the version shown, or the wording that it proposed for them. */
export type PlacedThread = Thread & {
  readonly place: AnchorPlace;
  /** True where this version is a later one and says exactly what was proposed. */
  readonly takenUp: boolean;
};

/** What a person last said of the labels of a line; the labels themselves are findings. */
export type LastJudgement = Pick<Judgement, 'id' | 'provisionId' | 'reason' | 'madeRole' | 'madeAt'> & { readonly madeByName: string; readonly carried: boolean };

/** One version as the review page shows it. */
export interface ReviewView {
  readonly version: Pick<Version, 'id' | 'number' | 'fileName' | 'sha256' | 'uploadedAt' | 'format'>;
  readonly dossier: Dossier;
  readonly head: DocumentHead;
  /** Where the file announces another kind of document than its dossier is for; null where it does not. */
  readonly otherKind: OtherKind | null;
  readonly provisions: readonly Provision[];
  readonly warnings: readonly ReadingWarning[];
  readonly revisions: FileRevisions;
  readonly reading: VersionReading;
  readonly findings: readonly Finding[];
  /** For each line of whose labels somebody has spoken, the last that was said. */
  readonly judgements: readonly LastJudgement[];
  readonly procedures: readonly Procedure[];
  readonly threads: readonly PlacedThread[];
  /** All false on a version that a newer one has replaced: it is kept to be read. */
  readonly may: {
    readonly comment: boolean;
    readonly decide: boolean;
    /** Say how lines and tracked changes are to be read. */
    readonly correct: boolean;
    /** Close all comments that came with the file. */
    readonly closeFileComments: boolean;
  };
}

/** One version of a draft with all that was found, decided and said about it. */
export async function viewReview(deps: Pick<Deps, 'store'>, actor: Actor, input: { versionId: string }): Promise<Result<ReviewView, BlockedRefusal>> {
  const { store } = deps;
  const version = await store.versions.find(input.versionId);
  return readDossier(deps, actor, version?.dossierId, async (dossier) => {
    if (version === null) throw new Error('a dossier was found without its version');
    const loaded = await loadDossier(store, dossier, null);
    const current = loaded.version?.id === version.id;
    const may = mayOf(actor, loaded, await store.people.uploadersOf(dossier.id));
    const flow = flowOf(version.document);
    const findings = current ? loaded.findings : await store.findings.list(version.id);
    const judgements = current ? loaded.judgements : await judgementsOf(store, version);
    const { id, number, fileName, sha256, uploadedAt, format } = version;
    return {
      version: { id, number, fileName, sha256, uploadedAt, format },
      dossier,
      head: version.document.head,
      otherKind: otherKind(version.document.head, dossier.documentType),
      provisions: version.document.provisions,
      warnings: version.document.warnings,
      revisions: version.revisions,
      reading: version.reading,
      findings,
      judgements: await withNames(store, [...judgements.values()]),
      procedures: current ? loaded.procedures : asJudged(await store.procedures.list(version.id), findings, judgements, version),
      threads: loaded.threads.map((thread) => placed(thread, version, current, flow)),
      may: {
        comment: current && may.comment === true,
        decide: current && may.decideFinding === true,
        // A file that says its structure itself (Akoma Ntoso) has no line to be misread.
        correct: current && may.correctReading === true && format !== 'akn',
        closeFileComments: current && may.closeFileComments === true,
      },
    };
  });
}

/** Only the latest version is asked whether it says what was proposed: an earlier one cannot follow what came after it. */
function placed(thread: Thread, { id, document }: Version, current: boolean, flow: Flow): PlacedThread {
  const { proposal, anchor, versionId } = thread;
  const taken = proposal !== null && current && versionId !== id ? takenUpAt({ anchor, proposal }, document, flow) : null;
  return { ...thread, place: taken ?? anchorIn(document, anchor, flow), takenUp: taken !== null };
}

async function withNames(store: Deps['store'], judgements: readonly Judgement[]): Promise<LastJudgement[]> {
  const names = await store.people.names(judgements.map(({ madeById }) => madeById));
  return judgements.map(({ id, provisionId, reason, madeById, madeRole, madeAt, carriedFrom }) =>
    ({ id, provisionId, reason, madeRole, madeAt, madeByName: names.get(madeById) ?? '', carried: carriedFrom !== null }));
}
