-- A person's word on which body published a report and for which year, beside what was read: never in the source's
-- place. The line of the list shows what counts; a word taken back keeps its row.
CREATE TABLE observed_identity (
    id            uuid                     NOT NULL CONSTRAINT observed_identity_pk PRIMARY KEY,
    submission    uuid                     NOT NULL CONSTRAINT observed_identity_submission_uq UNIQUE,
    report        uuid                     NOT NULL CONSTRAINT observed_identity_report_fk REFERENCES observed_report (id),
    body          text                     NOT NULL,
    year          int,
    original_body text                     NOT NULL,
    original_year int,
    reason        text                     NOT NULL,
    said_by       uuid                     NOT NULL CONSTRAINT observed_identity_by_fk REFERENCES account (id),
    said_name     text                     NOT NULL,
    said_at       timestamp with time zone NOT NULL,
    ended_by      uuid                     CONSTRAINT observed_identity_ended_by_fk REFERENCES account (id),
    ended_name    text,
    ended_at      timestamp with time zone,
    ended_reason  text,
    CONSTRAINT observed_identity_end_is_whole CHECK (
        (ended_at IS NULL) = (ended_by IS NULL)
        AND (ended_at IS NULL) = (ended_name IS NULL)
        AND (ended_at IS NULL) = (ended_reason IS NULL))
);
CREATE UNIQUE INDEX observed_identity_standing_uq ON observed_identity (report) WHERE ended_at IS NULL;
CREATE INDEX observed_identity_report_ix ON observed_identity (report, said_at);
