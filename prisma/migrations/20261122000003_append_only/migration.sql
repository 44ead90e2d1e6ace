-- What must never change is kept by the database itself, whoever asks:
-- the record of acts, the uploaded files, and the versions made of them.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on "%" is refused: its rows are only ever added', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER record_is_append_only BEFORE UPDATE OR DELETE ON "RecordEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER record_is_never_emptied BEFORE TRUNCATE ON "RecordEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER file_never_changes BEFORE UPDATE OR DELETE ON "StoredFile"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER files_are_never_emptied BEFORE TRUNCATE ON "StoredFile"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER version_never_changes BEFORE UPDATE OR DELETE ON "Version"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER versions_are_never_emptied BEFORE TRUNCATE ON "Version"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
