-- An export is a file written behind the pages for one person. The row says how far it is; a process that dies leaves
-- it running, and whoever takes it over begins the next attempt. The file is there exactly when the export is ready.
CREATE TABLE export_job (
    id          uuid                     NOT NULL CONSTRAINT export_job_pk PRIMARY KEY,
    submission  uuid                     NOT NULL CONSTRAINT export_job_submission_uq UNIQUE,
    owner       text                     NOT NULL,
    kind        text                     NOT NULL,
    wanted      text                     NOT NULL,
    file_name   text                     NOT NULL,
    media_type  text                     NOT NULL,
    state       text                     NOT NULL CONSTRAINT export_job_state_is_known
                CHECK (state IN ('WAITING', 'RUNNING', 'READY', 'FAILED', 'CANCELLED', 'EXPIRED')),
    attempts    int                      NOT NULL DEFAULT 0,
    done        bigint                   NOT NULL DEFAULT 0,
    total       bigint                   NOT NULL DEFAULT 0,
    ground      text,
    named       text[],
    file        uuid                     CONSTRAINT export_job_file_fk REFERENCES stored_file (id),
    asked_at    timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    expires_at  timestamp with time zone,
    CONSTRAINT export_job_is_ready_with_its_file CHECK ((state = 'READY') = (file IS NOT NULL)),
    CONSTRAINT export_job_failed_says_why CHECK ((state = 'FAILED') = (ground IS NOT NULL))
);
CREATE INDEX export_job_by_owner ON export_job (owner, asked_at DESC, id DESC);
CREATE INDEX export_job_by_expiry ON export_job (expires_at, id) WHERE state = 'READY';
CREATE INDEX export_job_by_file ON export_job (file) WHERE file IS NOT NULL;
