import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor, Role } from '@/lib/domain/process/types';
import { normativeTypesOn } from '@/lib/domain/checks/document-types';
import { regimeOn } from '@/lib/domain/checks/regime';
import type { Regime } from '@/lib/domain/checks/types';
import type { Result } from '@/lib/domain/result';
import { mayCreateDossier } from '@/lib/policies/dossier';
import type { Transaction } from '@/lib/ports/store';
import { must, refuse, transact } from './_act';
import type { ActDeps } from './_deps';
import { badInput, saysSomething } from './_refusals';

export interface NewDossier {
  readonly title: string;
  readonly documentType: string;
  /** ISO date; chooses the law on law-making that applies. */
  readonly draftingStartedOn: string;
  readonly drafterAgencyId: string;
  readonly controlAgencyId: string;
  readonly appraisalAgencyId: string;
  readonly issuerAgencyId: string;
  readonly ground?: string | null;
}

/** Opens the dossier of a draft (lập hồ sơ dự thảo) with the four agencies that take part in it. */
export function createDossier(deps: ActDeps, actor: Actor, input: NewDossier): Promise<Result<{ dossierId: string }, BlockedRefusal>> {
  return transact(deps, async (tx) => {
    must(mayCreateDossier(actor, input.drafterAgencyId));
    const title = input.title.trim();
    if (!saysSomething(title)) refuse(badInput('Hãy ghi tên dự thảo, ví dụ “Quyết định quy định mức hỗ trợ …”.'));
    const regime = checkDocument(input, deps.clock.today());
    await checkAgencies(tx, input);
    await checkNotTwice(tx, input, title);

    const now = deps.clock.now();
    const { documentType, draftingStartedOn, drafterAgencyId, controlAgencyId, appraisalAgencyId, issuerAgencyId } = input;
    const dossier = await tx.dossiers.create({
      title, documentType, regime, draftingStartedOn, ground: input.ground?.trim() || null,
      drafterAgencyId, controlAgencyId, appraisalAgencyId, issuerAgencyId, createdById: actor.id, createdAt: now,
    });
    await tx.record.append({ at: now, dossierId: dossier.id, actor: { id: actor.id, name: actor.name }, act: 'create-dossier', payload: { title, documentType, regime } });
    return { dossierId: dossier.id };
  });
}

function checkDocument({ documentType, draftingStartedOn }: NewDossier, today: string): Regime {
  if (draftingStartedOn > today) refuse(badInput('Ngày bắt đầu soạn thảo không thể sau hôm nay.'));
  if (!normativeTypesOn(draftingStartedOn).some((type) => type.id === documentType)) {
    refuse(badInput('Loại văn bản này không có trong danh mục văn bản quy phạm pháp luật vào ngày bắt đầu soạn thảo. Hãy chọn lại.'));
  }
  return regimeOn(draftingStartedOn);
}

/** Each part is played by an agency that has somebody to play it; otherwise the draft would stop there for ever. */
async function checkAgencies(tx: Transaction, input: NewDossier): Promise<void> {
  const agencies = await tx.people.agencies();
  const parts: readonly [string, Role, string][] = [
    [input.controlAgencyId, 'control_officer', 'cán bộ kiểm soát thủ tục hành chính'],
    [input.appraisalAgencyId, 'appraiser', 'người thẩm định'],
    [input.issuerAgencyId, 'issuer', 'người ban hành'],
  ];
  for (const [id, role, who] of parts) {
    const agency = agencies.find((one) => one.id === id) ?? refuse(badInput('Không có cơ quan này trong danh sách. Tải lại trang rồi chọn lại.'));
    if (!agency.roles.includes(role)) refuse(badInput(`${agency.name} chưa có ${who}. Hãy chọn cơ quan khác hoặc báo quản trị viên thêm người.`));
  }
}

/**
 * The same draft of the same agency, still under way, is the second click on one button. The agency
 * is held first: of two clicks in one instant the second then looks when the first has written.
 */
async function checkNotTwice(tx: Transaction, input: NewDossier, title: string): Promise<void> {
  await tx.people.lockAgency(input.drafterAgencyId);
  const existing = (await tx.dossiers.ofAgencies([input.drafterAgencyId])).find(
    (one) => one.drafterAgencyId === input.drafterAgencyId && one.title === title && one.documentType === input.documentType && one.stage !== 'adopted',
  );
  if (existing) refuse({ code: 'conflict-same-dossier', sentence: 'Cơ quan bạn đã có hồ sơ cùng tên, cùng loại văn bản đang soạn thảo. Hãy mở hồ sơ đó trong danh sách.', params: { dossierId: existing.id } });
}
