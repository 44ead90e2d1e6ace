/**
 * What administrators say of the check rules, in the place of what the rule data says: whether a rule
 * is used at all, how heavy its findings weigh, between which days it holds. What a rule looks for,
 * its words and its norm are law and stay data.
 */
import { formatDate } from '../format/date';
import type { Rule } from './rules';
import type { Severity } from './types';

/** Only what an administrator has said otherwise than the data; the rest follows the data when that changes. */
export interface RuleSetting {
  /** "R09" */
  readonly rule: string;
  /** False: the rule finds nothing. */
  readonly enabled: boolean;
  /** null: as in the data. */
  readonly severity: Severity | null;
  /** First and last day (ISO) on which it holds, `to` null without an end; null: as in the data. */
  readonly dates: { readonly from: string; readonly to: string | null } | null;
}

/** How a rule stands: the part of it that can be set. Dates are ISO. */
export interface RuleState {
  readonly enabled: boolean;
  readonly severity: Severity;
  readonly validFrom: string;
  readonly validTo: string | null;
}

type Settable = Pick<Rule, 'id' | 'severity' | 'validFrom' | 'validTo'>;

/** The rule as the data has it. */
export const shippedState = ({ severity, validFrom, validTo }: Settable): RuleState => ({ enabled: true, severity, validFrom, validTo });

/** The rule as it is set, or as the data has it where nobody has set it. */
export function stateOf(rule: Settable, setting: RuleSetting | null): RuleState {
  const shipped = shippedState(rule);
  if (setting === null) return shipped;
  const { enabled, severity, dates } = setting;
  return { enabled, severity: severity ?? shipped.severity, validFrom: dates ? dates.from : shipped.validFrom, validTo: dates ? dates.to : shipped.validTo };
}

/** The setting that makes a rule stand like this. */
export function settingFor(rule: Settable, { enabled, severity, validFrom, validTo }: RuleState): RuleSetting {
  const sameDates = validFrom === rule.validFrom && validTo === rule.validTo;
  return { rule: rule.id, enabled, severity: severity === rule.severity ? null : severity, dates: sameDates ? null : { from: validFrom, to: validTo } };
}

/** Whether the rule stands otherwise than in the data. */
export const isAltered = ({ enabled, severity, dates }: RuleSetting): boolean => !enabled || severity !== null || dates !== null;

export const sameState = (a: RuleState, b: RuleState): boolean =>
  a.enabled === b.enabled && a.severity === b.severity && a.validFrom === b.validFrom && a.validTo === b.validTo;

/** The rules as they are set; of several settings of one rule the last counts, and those of unknown rules nothing. */
export function withSettings(rules: readonly Rule[], settings: readonly RuleSetting[]): readonly Rule[] {
  const settingOf = new Map(settings.map((setting) => [setting.rule, setting]));
  return rules.flatMap((rule) => {
    const setting = settingOf.get(rule.id);
    if (setting === undefined) return [rule];
    const { enabled, severity, validFrom, validTo } = stateOf(rule, setting);
    return enabled ? [{ ...rule, severity, validFrom, validTo }] : [];
  });
}

/** Whether a rule is used on a day, and why not. */
export type RuleStanding = 'in-use' | 'off' | 'not-yet' | 'no-longer';

/** Where a rule stands on a day (ISO). */
export function standingOn({ enabled, validFrom, validTo }: RuleState, on: string): RuleStanding {
  if (!enabled) return 'off';
  if (on < validFrom) return 'not-yet';
  return validTo !== null && validTo < on ? 'no-longer' : 'in-use';
}

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'Lỗi', warn: 'Cần xem xét', info: 'Lưu ý' };

const days = ({ validFrom, validTo }: RuleState): string => `từ ${formatDate(validFrom)}${validTo === null ? '' : ` đến hết ${formatDate(validTo)}`}`;

/** How a rule stands, in the words of the record: "đang bật, mức Lỗi, áp dụng từ 14/10/2010". */
export const describeState = (state: RuleState): string =>
  `${state.enabled ? 'đang bật' : 'đang tắt'}, mức ${SEVERITY[state.severity]}, áp dụng ${days(state)}`;

/** What was changed, in the words of the record: "tắt; mức Lỗi thành Lưu ý". Empty where nothing was. */
export function describeRuleChange(before: RuleState, after: RuleState): string {
  return [
    before.enabled !== after.enabled && (after.enabled ? 'bật' : 'tắt'),
    before.severity !== after.severity && `mức ${SEVERITY[before.severity]} thành ${SEVERITY[after.severity]}`,
    days(before) !== days(after) && `áp dụng ${days(before)} thành ${days(after)}`,
  ].filter(Boolean).join('; ');
}
