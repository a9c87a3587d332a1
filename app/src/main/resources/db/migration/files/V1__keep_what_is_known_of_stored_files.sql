-- One row per file that somebody handed in or published. The bytes lie in the data folder under their SHA-256, once per
-- content and class, as long as one row that is not destroyed names them. A destroyed row stays as the record of it.
CREATE TABLE stored_file (
    id             uuid                     NOT NULL CONSTRAINT stored_file_pk PRIMARY KEY,
    sha256         text                     NOT NULL CONSTRAINT stored_file_sha256_is_hex CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    policy         text                     NOT NULL,
    sealed         boolean                  NOT NULL,
    media_type     text                     NOT NULL,
    size           bigint                   NOT NULL CONSTRAINT stored_file_is_not_empty CHECK (size > 0),
    sealed_name    bytea,
    stored_at      timestamp with time zone NOT NULL,
    destroyed_at   timestamp with time zone,
    destroyed_by   text,
    destroy_reason text,
    CONSTRAINT stored_file_destroyed_has_no_name CHECK ((destroyed_at IS NULL) = (sealed_name IS NOT NULL)),
    CONSTRAINT stored_file_destroyed_names_why CHECK ((destroyed_at IS NULL) = (destroy_reason IS NULL)),
    CONSTRAINT stored_file_destroyed_names_who CHECK ((destroyed_at IS NULL) = (destroyed_by IS NULL))
);
CREATE INDEX stored_file_by_content ON stored_file (sha256, sealed) WHERE destroyed_at IS NULL;
