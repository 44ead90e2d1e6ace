-- What people say of the labels of a line teaches the machine: kept as it was said, each with who,
-- when and why. A judgement that was wrong is taken back by a further row.
CREATE TABLE "Judgement" (
    "id" TEXT NOT NULL,
    "sequence" SERIAL NOT NULL,
    "versionId" TEXT NOT NULL,
    "reading" INTEGER NOT NULL,
    "provisionId" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "reason" TEXT,
    "madeById" TEXT NOT NULL,
    "madeRole" "Role" NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "undoes" TEXT,
    "carriedFrom" TEXT,

    CONSTRAINT "Judgement_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "Judgement_versionId_sequence_idx" ON "Judgement"("versionId", "sequence");

ALTER TABLE "Judgement" ADD CONSTRAINT "Judgement_versionId_fkey"
  FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER judgement_never_changes BEFORE UPDATE OR DELETE ON "Judgement"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER judgements_are_never_emptied BEFORE TRUNCATE ON "Judgement"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
