-- Published reports under observation: the source file as it was handed in. What stands in it is read anew each time,
-- so that a better reader never leaves old figures behind; the counts are for the list only.
CREATE TABLE observed_source (
    id            uuid                     NOT NULL CONSTRAINT observed_source_pk PRIMARY KEY,
    submission    uuid                     NOT NULL CONSTRAINT observed_source_submission_uq UNIQUE,
    file          uuid                     NOT NULL CONSTRAINT observed_source_file_fk REFERENCES stored_file (id),
    sha256        text                     NOT NULL,
    name          text                     NOT NULL,
    imported_by   uuid                     NOT NULL CONSTRAINT observed_source_imported_by_fk REFERENCES account (id),
    imported_name text                     NOT NULL,
    imported_at   timestamp with time zone NOT NULL,
    reports       int                      NOT NULL,
    errors        int                      NOT NULL,
    warnings      int                      NOT NULL
);
CREATE UNIQUE INDEX observed_source_sha256_ix ON observed_source (sha256);
CREATE INDEX observed_source_imported_at_ix ON observed_source (imported_at, id);
