-- A person may enter a procedure that the machine has not seen. No machine finds it again in the
-- next version, so it must be known which ones to carry over.
CREATE TYPE "Origin" AS ENUM ('found', 'added');

ALTER TABLE "Procedure" ADD COLUMN "origin" "Origin" NOT NULL DEFAULT 'found';
