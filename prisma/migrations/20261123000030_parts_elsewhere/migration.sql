-- Parts of a procedure that another act lays down are not missing, and what an amending draft changes
-- is a place of another act: both are shown with the procedure.
ALTER TABLE "Procedure" ADD COLUMN "elsewhere" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "Procedure" ADD COLUMN "targets" JSONB NOT NULL DEFAULT '[]';
