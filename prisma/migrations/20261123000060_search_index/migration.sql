-- The search index of the library, made by the application. PostgreSQL's own full text search must look at every article that has
-- a word to rank it, and words of law stand in most; here each word comes with its articles and what it weighs in each.
DROP INDEX "PrecedentArticle_tsv_idx";
ALTER TABLE "PrecedentArticle" DROP COLUMN "tsv";
DROP TABLE "PrecedentTerm";

-- A piece of the index; indexing adds pieces, and makes worn ones anew.
CREATE TABLE "PrecedentSegment" (
    "id" SERIAL NOT NULL,
    "entries" INTEGER NOT NULL,

    CONSTRAINT "PrecedentSegment_pkey" PRIMARY KEY ("id")
);

-- Which wordings are in which piece, and their words as numbers, to be compared with a question.
CREATE TABLE "PrecedentIndexed" (
    "ordinal" INTEGER NOT NULL,
    "segmentId" INTEGER NOT NULL,
    "words" BYTEA NOT NULL,

    CONSTRAINT "PrecedentIndexed_pkey" PRIMARY KEY ("ordinal")
);
CREATE INDEX "PrecedentIndexed_segmentId_idx" ON "PrecedentIndexed"("segmentId");

-- The wordings in which a term stands, packed. Written once and read whole: compressing them would only cost time.
CREATE TABLE "PrecedentPosting" (
    "term" TEXT NOT NULL,
    "segmentId" INTEGER NOT NULL,
    "entries" INTEGER NOT NULL,
    "postings" BYTEA NOT NULL,

    CONSTRAINT "PrecedentPosting_pkey" PRIMARY KEY ("term", "segmentId")
);
ALTER TABLE "PrecedentPosting" ALTER COLUMN "postings" SET STORAGE EXTERNAL;
ALTER TABLE "PrecedentIndexed" ALTER COLUMN "words" SET STORAGE EXTERNAL;
