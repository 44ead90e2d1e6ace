-- The library tells laws from procedures of the national list, knows what each is about, which parts of a
-- procedure it lays down, and until when somebody vouches for it.
ALTER TABLE "PrecedentDocument" ADD COLUMN "vouchedOn" DATE, ADD COLUMN "expiredOn" DATE;
ALTER TABLE "PrecedentArticle"
    ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'law',
    ADD COLUMN "path" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    ADD COLUMN "topic" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "parts" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    ADD COLUMN "procedure" JSONB,
    ADD COLUMN "ordinal" SERIAL NOT NULL;
CREATE UNIQUE INDEX "PrecedentArticle_ordinal_key" ON "PrecedentArticle"("ordinal");
