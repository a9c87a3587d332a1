-- One row per attempt at a backup; the newest tells its age on the page of jobs and in the health of the system.
CREATE TABLE backup_run (
    id         uuid                     NOT NULL CONSTRAINT backup_run_pk PRIMARY KEY,
    at         timestamp with time zone NOT NULL,
    folder     text                     NOT NULL,
    generation text,
    rows       bigint                   NOT NULL,
    contents   bigint                   NOT NULL,
    bytes      bigint                   NOT NULL,
    verified   boolean                  NOT NULL,
    failure    text,
    CONSTRAINT backup_run_failed_or_made_ck CHECK ((generation IS NULL) <> (failure IS NULL))
);
CREATE INDEX backup_run_at_idx ON backup_run (at DESC, id DESC);
