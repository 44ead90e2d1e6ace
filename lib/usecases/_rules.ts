import { RULES, type Rule } from '@/lib/domain/checks/rules';
import { describeRuleChange, describeState, settingFor, stateOf, type RuleState } from '@/lib/domain/checks/settings';
import { formatMoment } from '@/lib/domain/format/date';
import type { Actor } from '@/lib/domain/process/types';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Refusal, Result } from '@/lib/domain/result';
import { mayChangeRules } from '@/lib/policies/dossier';
import type { KeptRuleSetting, Transaction } from '@/lib/ports/store';
import { found, must, refuse, transact } from './_act';
import type { ActDeps } from './_deps';
import { badInput } from './_refusals';

/** What the record keeps of a change, besides its words. */
export interface RuleChanged {
  readonly rule: string;
  readonly title: string;
  /** Number of the setting that it made. */
  readonly number: number;
  readonly before: RuleState;
  readonly after: RuleState;
  readonly reason: string;
}

export interface RuleAct {
  readonly ruleId: string;
  /** Number of the setting that the person saw; 0 where the rule had none. */
  readonly number: number;
  readonly reason: string;
}

/** A rule as an act leaves it. */
export type RuleSet = RuleState & { readonly number: number };

/**
 * One change of a rule: a new setting beside the old ones, and one row in the record with the state before and after.
 * Of two people who change the same rule at once the second is told what the first has made of it.
 *
 * @param wish how the rule is to stand; refuses what cannot be wished
 */
export function setRule(
  deps: ActDeps, actor: Actor, act: 'change-rule' | 'restore-rule', { ruleId, number, reason }: RuleAct, wish: (rule: Rule) => RuleState,
): Promise<Result<RuleSet, BlockedRefusal>> {
  return transact(deps, async (tx) => {
    must(mayChangeRules(actor));
    const rule = found(RULES.find(({ id }) => id === ruleId), UNKNOWN_RULE);
    const after = wish(rule);
    await tx.ruleSettings.hold();
    const last = (await tx.ruleSettings.latest()).find((setting) => setting.rule === rule.id) ?? null;
    const before = stateOf(rule, last);
    if (last !== null && last.number !== number) refuse(await changedMeanwhile(tx, last, before));
    const changes = describeRuleChange(before, after);
    if (changes === '') refuse(badInput(`Chưa có gì thay đổi: quy tắc ${rule.id} ${describeState(before)}.`));

    const madeAt = deps.clock.now();
    const next = { number: (last?.number ?? 0) + 1, reason: reason.trim() };
    await tx.ruleSettings.add({ ...settingFor(rule, after), ...next, madeById: actor.id, madeAt });
    const changed: RuleChanged = { rule: rule.id, title: rule.title, ...next, before, after };
    await tx.record.append({ at: madeAt, dossierId: null, actor: { id: actor.id, name: actor.name }, act, payload: { ...changed, changes } });
    return { ...after, number: next.number };
  });
}

const UNKNOWN_RULE: Refusal = { code: 'not-found', sentence: 'Không có quy tắc này. Tải lại trang để xem danh sách mới nhất.' };

async function changedMeanwhile(tx: Transaction, { rule, madeById, madeAt }: KeptRuleSetting, now: RuleState): Promise<Refusal> {
  const name = (await tx.people.names([madeById])).get(madeById) ?? 'người khác';
  return {
    code: 'stale', params: { rule },
    sentence: `Quy tắc ${rule} vừa được ${name} đổi lúc ${formatMoment(madeAt)}: nay ${describeState(now)}. Những gì bạn điền vẫn còn; tải lại để đối chiếu rồi lưu lần nữa nếu vẫn muốn đổi.`,
  };
}
