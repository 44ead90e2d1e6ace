import { makeAnchor } from '@/lib/domain/anchors/make-anchor';
import { LONGEST_WORDING, wordingOf } from '@/lib/domain/proposals/wording';
import { inStage, type BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Thread } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { mayComment } from '@/lib/policies/dossier';
import { actOnDossier, found, must, refuse } from './_act';
import type { ActDeps } from './_deps';
import { currentVersion, dossierOfVersion, provisionIn } from './_locate';
import { badInput } from './_refusals';

export interface ThreadOpened {
  readonly versionId: string;
  readonly provisionId: string;
  /** Range of the commented words in the provision's text. */
  readonly start: number;
  readonly end: number;
  /** What is said of them; with a proposal the reason for it, which need not be given. */
  readonly text: string;
  /** Wording proposed in their place (đề nghị sửa câu chữ); empty to leave them out. */
  readonly proposal?: string;
}

/** A comment on words of the latest version (bình luận), or another wording proposed for them, by anybody who takes part. */
export function openThread(deps: ActDeps, actor: Actor, input: ThreadOpened): Promise<Result<{ threadId: string }, BlockedRefusal>> {
  return actOnDossier(deps, actor, dossierOfVersion(input.versionId), async ({ tx, dossier, now, record }) => {
    must(mayComment(actor, dossier));
    must(inStage(dossier.stage, 'drafting', 'consulting', 'submitted', 'appraising', 'appraised'));
    const version = await currentVersion(tx, dossier.id, input.versionId);
    const provision = found(provisionIn(version, input.provisionId));
    const anchor = input.end <= provision.text.length ? makeAnchor(version.document, provision.id, input.start, input.end) : null;
    if (anchor === null) refuse(badInput('Hãy chọn đoạn chữ cần bình luận trong một điều, khoản hoặc điểm.'));
    const proposal = input.proposal === undefined ? null : proposalOf(anchor.quote, input.proposal);
    const text = proposal !== null && input.text.trim() === '' ? '' : commentOf(input.text);
    if (proposal !== null && (await tx.threads.list(dossier.id)).some((one) => isSame(one, { createdById: actor.id, anchor, proposal }))) {
      refuse({ code: 'conflict-same-proposal', sentence: 'Bạn đã gửi đúng đề nghị này rồi; đề nghị ấy đang mở ở thẻ Bình luận.' });
    }

    const thread = await tx.threads.open({
      dossierId: dossier.id, versionId: version.id, author: { id: actor.id, name: actor.name }, text, at: now, anchor, proposal,
    });
    const said = { thread: thread.id, version: version.number, provision: anchor.provision, quote: anchor.quote, text };
    if (proposal === null) await record('open-thread', said);
    else await record(proposal === '' ? 'propose-omission' : 'propose-wording', { ...said, proposal });
    return { threadId: thread.id };
  });
}

/** Longest comment, in characters. */
const LONGEST_COMMENT = 20_000;

/** The comment as it is kept; an empty one is refused. */
export function commentOf(text: string): string {
  if (text.trim().length > LONGEST_COMMENT) refuse(tooLong('Nội dung bình luận', LONGEST_COMMENT));
  return text.trim() || refuse(badInput('Hãy viết nội dung bình luận.'));
}

/** The proposed wording as it is kept; one that changes nothing is refused. */
function proposalOf(quote: string, proposed: string): string {
  const wording = wordingOf(quote, proposed);
  if (wording.ok) return wording.value;
  return refuse(wording.error === 'too-long' ? tooLong('Câu chữ đề nghị', LONGEST_WORDING)
    : badInput('Câu chữ đề nghị không khác câu chữ của dự thảo (không kể khoảng trắng và cách bỏ dấu thanh). Hãy sửa chỗ cần thay, hoặc xóa hết để đề nghị bỏ đoạn này.'));
}

const tooLong = (what: string, most: number) => badInput(`${what} dài quá ${most.toLocaleString('vi-VN')} ký tự. Hãy viết ngắn lại, hoặc chọn một đoạn ngắn hơn.`);

/** True of the same words proposed again in the same place by the same person, while the first is still open. */
function isSame(one: Thread, { createdById, anchor, proposal }: Pick<Thread, 'createdById' | 'anchor' | 'proposal'>): boolean {
  const { provision, start, quote } = one.anchor;
  return one.open && one.createdById === createdById && one.proposal === proposal && provision === anchor.provision && start === anchor.start && quote === anchor.quote;
}
