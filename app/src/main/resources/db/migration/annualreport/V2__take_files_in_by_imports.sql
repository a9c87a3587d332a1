-- One import is one act of a person: many files, each with its own outcome. A file without an outcome is still to be
-- read; that is all a job needs to know when it goes on after a crash.
CREATE TABLE report_import (
    id            uuid                     NOT NULL CONSTRAINT report_import_pk PRIMARY KEY,
    submission    uuid                     NOT NULL CONSTRAINT report_import_submission_uq UNIQUE,
    imported_by   uuid                     NOT NULL CONSTRAINT report_import_imported_by_fk REFERENCES account (id),
    imported_name text                     NOT NULL,
    begun_at      timestamp with time zone NOT NULL,
    ended_at      timestamp with time zone
);
CREATE INDEX report_import_begun_at_ix ON report_import (begun_at, id);

CREATE TABLE report_import_file (
    import    uuid   NOT NULL CONSTRAINT report_import_file_import_fk REFERENCES report_import (id),
    position  int    NOT NULL,
    name      text   NOT NULL,
    file      uuid   CONSTRAINT report_import_file_file_fk REFERENCES stored_file (id),
    attempts  int    NOT NULL DEFAULT 0,
    outcome   text   CONSTRAINT report_import_file_outcome_is_known CHECK (outcome IN ('READ', 'KNOWN', 'REFUSED')),
    source    uuid   CONSTRAINT report_import_file_source_fk REFERENCES observed_source (id),
    ground    text,
    named     text[] NOT NULL DEFAULT '{}',
    CONSTRAINT report_import_file_pk PRIMARY KEY (import, position),
    CONSTRAINT report_import_file_refused_names_why CHECK ((outcome = 'REFUSED') = (ground IS NOT NULL)),
    CONSTRAINT report_import_file_found_names_what CHECK ((outcome IN ('READ', 'KNOWN')) = (source IS NOT NULL))
);

-- Many sources may come by one submission now; the import keeps it.
ALTER TABLE observed_source DROP COLUMN submission;
