-- A person's reading of a cell beside the machine's: never in its place. A correction that no longer stands keeps its
-- row with who ended it, when and why.
CREATE TABLE observed_correction (
    id             uuid                     NOT NULL CONSTRAINT observed_correction_pk PRIMARY KEY,
    submission     uuid                     NOT NULL CONSTRAINT observed_correction_submission_uq UNIQUE,
    report         uuid                     NOT NULL CONSTRAINT observed_correction_report_fk REFERENCES observed_report (id),
    cell           text                     NOT NULL,
    value          numeric,
    original       numeric,
    original_text  text                     NOT NULL,
    reason         text                     NOT NULL,
    corrected_by   uuid                     NOT NULL CONSTRAINT observed_correction_by_fk REFERENCES account (id),
    corrected_name text                     NOT NULL,
    corrected_at   timestamp with time zone NOT NULL,
    ended_by       uuid                     CONSTRAINT observed_correction_ended_by_fk REFERENCES account (id),
    ended_name     text,
    ended_at       timestamp with time zone,
    ended_reason   text,
    CONSTRAINT observed_correction_end_is_whole CHECK (
        (ended_at IS NULL) = (ended_by IS NULL)
        AND (ended_at IS NULL) = (ended_name IS NULL)
        AND (ended_at IS NULL) = (ended_reason IS NULL))
);
CREATE UNIQUE INDEX observed_correction_standing_uq ON observed_correction (report, cell) WHERE ended_at IS NULL;
CREATE INDEX observed_correction_report_ix ON observed_correction (report, corrected_at);
