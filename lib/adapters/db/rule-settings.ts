import type { Severity } from '@/lib/domain/checks/types';
import type { KeptRuleSetting, RuleSettings } from '@/lib/ports/store';
import type { Connection } from './client';
import { column, columnOrNull, date, dateOrNull, time } from './columns';
import type { RuleSetting as Row } from './generated/client';

/** Any number, so long as nothing else in this database locks on it. */
const RULES_LOCK = 6_302_011;

const setting = ({ rule, number, enabled, severity, validFrom, validTo, reason, madeById, madeAt }: Row): KeptRuleSetting => ({
  rule, number, enabled, severity: severity as Severity | null,
  dates: validFrom && { from: date(validFrom), to: dateOrNull(validTo) },
  reason, madeById, madeAt: time(madeAt),
});

/** Settings of the check rules. `hold` must run in a transaction, until whose end it lasts. */
export function ruleSettingsIn(db: Connection): RuleSettings {
  return {
    async latest() {
      const rows = await db.ruleSetting.findMany({ distinct: ['rule'], orderBy: [{ rule: 'asc' }, { number: 'desc' }] });
      return rows.map(setting);
    },

    async hold() {
      await db.$executeRaw`SELECT pg_advisory_xact_lock(${RULES_LOCK})`;
    },

    async add({ dates, madeAt, ...rest }) {
      await db.ruleSetting.create({ data: { ...rest, validFrom: columnOrNull(dates?.from ?? null), validTo: columnOrNull(dates?.to ?? null), madeAt: column(madeAt) } });
    },
  };
}
