-- What the last check of each search index found, so that administrators see it from any process.
CREATE TABLE "IndexCheck" (
    "engine" TEXT NOT NULL,
    "checkedAt" TIMESTAMP(3) NOT NULL,
    "inDatabase" INTEGER NOT NULL,
    "inIndex" INTEGER NOT NULL,
    "found" INTEGER NOT NULL,
    "outOfStep" INTEGER NOT NULL,
    "unreachable" TEXT,

    CONSTRAINT "IndexCheck_pkey" PRIMARY KEY ("engine")
);
