-- The trail is append-only by means of the database too (rules.md S-07): whoever wants to change a row must first take
-- the trigger away, and the chain tells.
CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_entry_append_only_tr BEFORE UPDATE OR DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_entry_no_truncate_tr BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

CREATE INDEX audit_entry_at_idx ON audit_entry (at);
CREATE INDEX audit_entry_subject_idx ON audit_entry (subject, position);
CREATE INDEX audit_entry_object_idx ON audit_entry (object, position);
CREATE INDEX audit_entry_action_idx ON audit_entry (action, position);

-- The end of the chain under a keyed seal: it is the lock of writers, and cutting the last rows is found by it.
CREATE TABLE audit_head (
    only_row  boolean NOT NULL CONSTRAINT audit_head_pk PRIMARY KEY CONSTRAINT audit_head_only_row_ck CHECK (only_row),
    position  bigint  NOT NULL,
    hash      bytea   NOT NULL,
    algorithm text    NOT NULL,
    seal      bytea   NOT NULL
);
INSERT INTO audit_head (only_row, position, hash, algorithm, seal)
SELECT true,
       coalesce(max(position), 0),
       coalesce((SELECT hash FROM audit_entry ORDER BY position DESC LIMIT 1), ''),
       'SHA-256',
       ''
FROM audit_entry;

-- Sealed marks along the way: who puts back an old head must also remove the marks behind it.
CREATE TABLE audit_anchor (
    position  bigint                   NOT NULL CONSTRAINT audit_anchor_pk PRIMARY KEY,
    at        timestamp with time zone NOT NULL,
    hash      bytea                    NOT NULL,
    algorithm text                     NOT NULL,
    seal      bytea                    NOT NULL
);
CREATE TRIGGER audit_anchor_append_only_tr BEFORE UPDATE OR DELETE ON audit_anchor
    FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_anchor_no_truncate_tr BEFORE TRUNCATE ON audit_anchor
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

-- What each verification found; the workbench shows the last one.
CREATE TABLE audit_verification (
    id       uuid                     NOT NULL CONSTRAINT audit_verification_pk PRIMARY KEY,
    at       timestamp with time zone NOT NULL,
    entries  bigint                   NOT NULL,
    findings bigint                   NOT NULL,
    first    text                     NOT NULL
);
CREATE INDEX audit_verification_at_idx ON audit_verification (at);
