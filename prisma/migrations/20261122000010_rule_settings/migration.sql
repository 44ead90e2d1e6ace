-- Administrators switch check rules, change their severity and their dates. Each change is a row of
-- its own and the latest counts, so that what was set on any day can be told afterwards.
CREATE TABLE "RuleSetting" (
    "id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "enabled" BOOLEAN NOT NULL,
    "severity" TEXT,
    "validFrom" DATE,
    "validTo" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RuleSetting_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "RuleSetting_rule_number_key" ON "RuleSetting"("rule", "number");

CREATE TRIGGER rule_setting_never_changes BEFORE UPDATE OR DELETE ON "RuleSetting"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER rule_settings_are_never_emptied BEFORE TRUNCATE ON "RuleSetting"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
