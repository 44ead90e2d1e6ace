import type { RuleState } from '@/lib/domain/checks/settings';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import { refuse } from './_act';
import type { ActDeps } from './_deps';
import { badInput, saysSomething } from './_refusals';
import { setRule, type RuleAct, type RuleSet } from './_rules';

/**
 * An administrator switches a check rule on or off, or changes its severity or its dates (đổi quy tắc kiểm tra), and says
 * why. It holds for drafts that are read from then on; what was found before belongs to its version and stays.
 */
export function changeRule(deps: ActDeps, actor: Actor, input: RuleAct & RuleState): Promise<Result<RuleSet, BlockedRefusal>> {
  const { enabled, severity, validFrom, validTo, reason } = input;
  return setRule(deps, actor, 'change-rule', input, () => {
    if (!saysSomething(reason)) refuse(badInput('Hãy ghi lý do thay đổi, ví dụ số văn bản hướng dẫn.'));
    if (validTo !== null && validTo < validFrom) refuse(badInput('Ngày hết áp dụng phải từ ngày bắt đầu áp dụng trở đi.'));
    return { enabled, severity, validFrom, validTo };
  });
}
