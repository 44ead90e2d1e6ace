import { inStage, mayAdopt, mayRequestOpinion, mayReread, maySubmit, mayUpload } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Refusal, Result } from '@/lib/domain/result';
import * as drafts from '@/lib/policies/dossier';
import * as judges from '@/lib/policies/judgement';
import type { LoadedDossier } from './_snapshot';

/** Everything a person may do in a dossier, by the name of its use case. */
export type ActName =
  | 'recordGround' | 'uploadVersion' | 'correctReading' | 'decideFinding' | 'decideProcedure' | 'comment' | 'closeFileComments'
  | 'saveAssessment' | 'completeAssessment'
  | 'requestOpinion' | 'giveOpinion' | 'answerOpinion' | 'submitForAppraisal' | 'receiveAppraisal' | 'addRemark'
  | 'concludeAppraisal' | 'answerRemark' | 'confirmRevision' | 'adoptDraft';

/** Whether a person may do an act now; a refusal for want of something lists all that is missing. */
export type May = true | BlockedRefusal;

type Answer = true | Refusal | Result<true, BlockedRefusal>;

/** For each act, whether this person could do it now, or the sentence that says why not. The acts ask again themselves. */
export function mayOf(actor: Actor, { dossier, snapshot, version }: LoadedDossier, authors: readonly string[]): Record<ActName, May> {
  const { stage } = dossier;
  const open = inStage(stage, 'drafting', 'consulting', 'submitted', 'appraising', 'appraised');
  const drafter = judges.mayAssess(actor, dossier);
  const answerer = judges.mayAnswer(actor, dossier);
  const appraiser = judges.mayAppraise(actor, dossier, authors);
  const decider = judges.mayDecide(actor, dossier, null);
  const working = first(drafter === true ? mayUpload(stage) : open);
  return {
    recordGround: first(drafts.mayRecordGround(actor, dossier), mayUpload(stage)),
    uploadVersion: first(drafts.mayUploadVersion(actor, dossier), mayUpload(stage)),
    correctReading: first(drafts.mayCorrectReading(actor, dossier), mayReread(stage, version?.id ?? '', snapshot.appraisal)),
    decideFinding: first(decider, working),
    decideProcedure: first(decider, working),
    comment: first(drafts.mayComment(actor, dossier), open),
    closeFileComments: first(drafts.mayCloseFileComments(actor, dossier), open),
    saveAssessment: first(drafter, mayUpload(stage)),
    completeAssessment: first(drafter, mayUpload(stage)),
    requestOpinion: first(drafts.mayRequestOpinion(actor, dossier), mayRequestOpinion(snapshot)),
    giveOpinion: first(judges.mayGiveOpinion(actor, dossier, authors), inStage(stage, 'consulting', 'appraised')),
    answerOpinion: first(answerer, mayUpload(stage)),
    submitForAppraisal: first(drafts.maySubmitForAppraisal(actor, dossier), maySubmit(snapshot)),
    receiveAppraisal: first(appraiser, inStage(stage, 'submitted')),
    addRemark: first(appraiser, inStage(stage, 'appraising')),
    concludeAppraisal: first(appraiser, inStage(stage, 'appraising')),
    answerRemark: first(answerer, inStage(stage, 'appraising', 'appraised')),
    confirmRevision: first(appraiser, inStage(stage, 'appraised')),
    adoptDraft: first(judges.mayAdoptDraft(actor, dossier, authors), mayAdopt(snapshot)),
  };
}

/** The first refusal, or allowed. */
function first(...answers: Answer[]): May {
  for (const answer of answers) {
    if (answer === true || ('ok' in answer && answer.ok)) continue;
    return 'ok' in answer ? answer.error : answer;
  }
  return true;
}
