import { complaintsOf } from '@/lib/domain/checks/complaints';
import { RULES, type Rule } from '@/lib/domain/checks/rules';
import { sameState, shippedState, standingOn, stateOf, type RuleStanding, type RuleState } from '@/lib/domain/checks/settings';
import type { Complaint, Regime } from '@/lib/domain/checks/types';
import type { Actor } from '@/lib/domain/process/types';
import { hashEntry } from '@/lib/domain/record/chain';
import type { RecordEntry } from '@/lib/domain/record/types';
import { err, ok, type Refusal, type Result } from '@/lib/domain/result';
import { mayAdminister } from '@/lib/policies/dossier';
import type { Deps } from './_deps';
import type { RuleChanged } from './_rules';

/** One change of a rule, as the record tells it. */
export interface RuleHistoryEntry extends Pick<RuleChanged, 'before' | 'after' | 'reason'> {
  readonly sequence: number;
  readonly at: string;
  readonly byName: string;
  /** The rule was put back to what the data says. */
  readonly restored: boolean;
  /** The entry has the hash of its own content still. */
  readonly intact: boolean;
}

/** A check rule with what an administrator may change of it, and what was changed. */
export interface RuleView extends Pick<Rule, 'id' | 'title' | 'scope' | 'regimes' | 'legalBasis'> {
  readonly complaints: readonly Complaint[];
  /** What a finding says, with "…" where it quotes the draft. */
  readonly says: string;
  /** What a finding cites, by statute. */
  readonly norms: Readonly<Record<Regime, string>>;
  readonly shipped: RuleState;
  readonly now: RuleState;
  readonly altered: boolean;
  readonly standing: RuleStanding;
  /** Number of its last setting; 0 where it has none. */
  readonly number: number;
  /** Latest first. */
  readonly history: readonly RuleHistoryEntry[];
}

export interface RulesView {
  /** Today, ISO: the day on which `standing` is true. */
  readonly on: string;
  readonly rules: readonly RuleView[];
}

/** The check rules as they are in the data and as they are set, with every change there has been (quy tắc kiểm tra). */
export async function viewRules(deps: Pick<Deps, 'store' | 'clock' | 'hasher'>, actor: Actor): Promise<Result<RulesView, Refusal>> {
  const allowed = mayAdminister(actor);
  if (allowed !== true) return err(allowed);
  const settings = new Map((await deps.store.ruleSettings.latest()).map((setting) => [setting.rule, setting]));
  const entries = [...(await deps.store.record.outsideDossiers('change-rule')), ...(await deps.store.record.outsideDossiers('restore-rule'))].sort((a, b) => b.sequence - a.sequence);
  const on = deps.clock.today();
  const rules = RULES.map((rule): RuleView => {
    const { id, title, scope, regimes, legalBasis, message, norm } = rule;
    const setting = settings.get(id) ?? null;
    const [shipped, now] = [shippedState(rule), stateOf(rule, setting)];
    return {
      id, title, scope, regimes, legalBasis, shipped, now,
      complaints: complaintsOf(id),
      says: message.replace(/\{\w+\}/g, '…'),
      norms: typeof norm === 'string' ? { A: norm, B: norm } : norm,
      altered: !sameState(shipped, now),
      standing: standingOn(now, on),
      number: setting?.number ?? 0,
      history: entries.filter(({ payload }) => (payload as RuleChanged).rule === id).map((entry) => historyEntry(entry, deps)),
    };
  });
  return ok({ on, rules });
}

function historyEntry(entry: RecordEntry, { hasher }: Pick<Deps, 'hasher'>): RuleHistoryEntry {
  const { before, after, reason } = entry.payload as RuleChanged;
  return {
    sequence: entry.sequence, at: entry.at, byName: entry.actorName, before, after, reason, restored: entry.act === 'restore-rule',
    intact: hashEntry(entry.previousHash, entry, (text) => hasher.sha256(text)) === entry.hash,
  };
}
