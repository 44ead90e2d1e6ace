-- A comment may propose a wording in place of the words that it is on; empty: to leave them out.
ALTER TABLE "Thread" ADD COLUMN "proposal" TEXT;
