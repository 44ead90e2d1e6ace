-- A file may have been misread. What a person says of its lines makes a new reading of the same
-- bytes: the version and its readings are only ever added to.
CREATE TABLE "Reading" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "view" TEXT NOT NULL,
    "corrections" JSONB NOT NULL,
    "document" JSONB NOT NULL,
    "revisions" JSONB NOT NULL,
    "madeById" TEXT NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "Reading_versionId_number_key" ON "Reading"("versionId", "number");

ALTER TABLE "Reading" ADD CONSTRAINT "Reading_versionId_fkey"
  FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER reading_never_changes BEFORE UPDATE OR DELETE ON "Reading"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER readings_are_never_emptied BEFORE TRUNCATE ON "Reading"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Comments of a Word file become threads here; those who wrote them need have no account.
ALTER TABLE "Thread" ADD COLUMN "source" JSONB;
ALTER TABLE "Reply" ALTER COLUMN "authorId" DROP NOT NULL;
