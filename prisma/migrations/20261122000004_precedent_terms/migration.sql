-- In how many articles a syllable stands. Words of law ("quy", "định", "hồ", "sơ") stand
-- everywhere and tell articles apart as little as they slow a search down; the rare ones do the work.
CREATE TABLE "PrecedentTerm" (
    "term" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,

    CONSTRAINT "PrecedentTerm_pkey" PRIMARY KEY ("term")
);
