import { shippedState } from '@/lib/domain/checks/settings';
import type { BlockedRefusal } from '@/lib/domain/process/guards';
import type { Actor } from '@/lib/domain/process/types';
import type { Result } from '@/lib/domain/result';
import type { ActDeps } from './_deps';
import { setRule, type RuleAct, type RuleSet } from './_rules';

/** An administrator lets a check rule stand as the rule data says (trả về như dữ liệu); that speaks for itself, so a reason may be given but need not. */
export const restoreRule = (deps: ActDeps, actor: Actor, input: RuleAct): Promise<Result<RuleSet, BlockedRefusal>> =>
  setRule(deps, actor, 'restore-rule', input, shippedState);
