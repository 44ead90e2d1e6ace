-- A drafter asks by the name of a procedure, and so is the heading of the article that lays it down:
-- headings get an index of their own, or the long articles, which have every word, would crowd them out.
CREATE INDEX "PrecedentArticle_heading_idx" ON "PrecedentArticle" USING GIN (to_tsvector('vn'::regconfig, "heading"));
