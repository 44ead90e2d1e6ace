-- Vietnamese text is searched with or without its accents: "ho so" finds "hồ sơ".
-- "simple" keeps every syllable (Vietnamese has no stemming and no stop list here).
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TEXT SEARCH CONFIGURATION vn (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION vn
  ALTER MAPPING FOR asciihword, hword_asciipart, hword, hword_part, word WITH unaccent, simple;
