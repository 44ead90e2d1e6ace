import { missingPapersFinding } from '@/lib/domain/checks/check';
import { RULES } from '@/lib/domain/checks/rules';
import { withSettings } from '@/lib/domain/checks/settings';
import type { RuleFinding } from '@/lib/domain/checks/types';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Appraisal, Opinion, Procedure, Remark, Version } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { placeOf } from '@/lib/domain/structure/place';
import type { Provision } from '@/lib/domain/structure/types';
import { readDossier } from './_act';
import type { Deps } from './_deps';
import { mayOf, type ActName, type May } from './_may';
import { isSettled, loadDossier } from './_snapshot';
import { assessmentState, placesOf, type ProcedureCard, type ProvisionPlace } from './view-procedures';

/** A remark with where it stands in the appraised version, who spoke and who answered. */
export interface RemarkView extends Remark {
  readonly place: string | null;
  readonly madeByName: string | null;
  readonly answeredByName: string | null;
}

export interface OpinionsView {
  readonly version: Pick<Version, 'id' | 'number' | 'sha256'> | null;
  readonly procedures: readonly {
    readonly procedure: Procedure;
    readonly places: readonly ProvisionPlace[];
    readonly assessmentState: ProcedureCard['assessment']['state'];
    readonly opinion: (Opinion & { readonly givenByName: string | null; readonly answeredByName: string | null; readonly settled: boolean }) | null;
  }[];
  /** Latest first. */
  readonly appraisals: readonly (Omit<Appraisal, 'remarks'> & { readonly versionNumber: number | null; readonly remarks: readonly RemarkView[] })[];
  /** Provisions of the latest version, to pick one for a remark. */
  readonly provisions: readonly { readonly id: string; readonly place: string; readonly heading: string }[];
  readonly may: Readonly<Record<ActName, May>>;
  /** Rule R27 where papers are missing without which the appraisal body refuses (Decree 63/2010 Art. 11(3)). */
  readonly missingPapers: RuleFinding | null;
}

/** Opinions of the control unit and appraisals, with the answers (ý kiến, thẩm định, tiếp thu, giải trình). */
export function viewOpinions(deps: Pick<Deps, 'store' | 'clock'>, actor: Actor, input: { dossierId: string }): Promise<Result<OpinionsView, BlockedRefusal>> {
  return readDossier(deps, actor, input.dossierId, async (dossier) => {
    const { store } = deps;
    const loaded = await loadDossier(store, dossier, null);
    const { version, procedures, opinions, assessments } = loaded;
    const appraisals = await store.appraisals.list(dossier.id);
    const names = await store.people.names([
      ...opinions.flatMap((one) => [one.givenById, one.answeredById]),
      ...appraisals.flatMap((one) => one.remarks.flatMap((remark) => [remark.madeById, remark.answeredById])),
    ].filter((id) => id !== null));
    const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
    const current = version?.document.provisions ?? [];
    const confirmed = loaded.snapshot.procedures.filter((one) => one.decision === 'confirmed');
    const papers = { procedures: confirmed.length, assessed: confirmed.every((one) => one.assessment?.complete), controlOpinion: confirmed.every((one) => one.opinion !== null) };
    const withOpinion = procedures.map((procedure) => {
      const opinion = opinions.find((one) => one.procedureId === procedure.id);
      return {
        procedure,
        places: placesOf(procedure.provisionIds, current),
        assessmentState: assessmentState(assessments.find((one) => one.procedureId === procedure.id) ?? null),
        opinion: opinion ? { ...opinion, givenByName: nameOf(opinion.givenById), answeredByName: nameOf(opinion.answeredById), settled: isSettled(opinion) } : null,
      };
    });
    const shown: OpinionsView['appraisals'][number][] = [];
    for (const appraisal of appraisals) {
      const appraised = appraisal.versionId === version?.id ? version : await store.versions.find(appraisal.versionId);
      const byId = idsOf(appraised?.document.provisions ?? []);
      const remarks = appraisal.remarks.map((remark): RemarkView => {
        const provision = remark.provisionId === null ? undefined : byId.get(remark.provisionId);
        return { ...remark, place: provision ? placeOf(provision, byId) : null, madeByName: nameOf(remark.madeById), answeredByName: nameOf(remark.answeredById) };
      });
      shown.push({ ...appraisal, versionNumber: appraised?.number ?? null, remarks });
    }
    const byId = idsOf(current);
    const rules = withSettings(RULES, await store.ruleSettings.latest());
    return {
      version: version && { id: version.id, number: version.number, sha256: version.sha256 },
      procedures: withOpinion,
      appraisals: shown.sort((a, b) => b.submittedAt.localeCompare(a.submittedAt)),
      provisions: current.map((provision) => ({ id: provision.id, place: placeOf(provision, byId), heading: provision.heading })),
      missingPapers: missingPapersFinding(papers, { regime: dossier.regime, documentType: dossier.documentType, on: deps.clock.today() }, rules),
      may: mayOf(actor, loaded, await store.people.uploadersOf(dossier.id)),
    };
  });
}

const idsOf = (provisions: readonly Provision[]): Map<string, Provision> => new Map(provisions.map((provision) => [provision.id, provision]));
