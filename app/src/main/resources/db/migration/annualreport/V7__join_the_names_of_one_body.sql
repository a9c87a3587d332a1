-- Reports are of one body when they bear one name, or when a person said that two names are of one body (same) and from
-- then on shows it under the second. Two names that somebody told apart are not proposed again.
CREATE TABLE observed_name_verdict (
    id           uuid                     NOT NULL CONSTRAINT observed_name_verdict_pk PRIMARY KEY,
    submission   uuid                     NOT NULL CONSTRAINT observed_name_verdict_submission_uq UNIQUE,
    name         text                     NOT NULL,
    other        text                     NOT NULL,
    same         boolean                  NOT NULL,
    reason       text                     NOT NULL,
    said_by      uuid                     NOT NULL CONSTRAINT observed_name_verdict_by_fk REFERENCES account (id),
    said_name    text                     NOT NULL,
    said_at      timestamp with time zone NOT NULL,
    ended_by     uuid                     CONSTRAINT observed_name_verdict_ended_by_fk REFERENCES account (id),
    ended_name   text,
    ended_at     timestamp with time zone,
    ended_reason text,
    CONSTRAINT observed_name_verdict_names_two CHECK (name <> other),
    CONSTRAINT observed_name_verdict_end_is_whole CHECK (
        (ended_at IS NULL) = (ended_by IS NULL)
        AND (ended_at IS NULL) = (ended_name IS NULL)
        AND (ended_at IS NULL) = (ended_reason IS NULL))
);
CREATE UNIQUE INDEX observed_name_verdict_joined_uq ON observed_name_verdict (name) WHERE same AND ended_at IS NULL;
CREATE UNIQUE INDEX observed_name_verdict_apart_uq ON observed_name_verdict (least(name, other), greatest(name, other))
    WHERE NOT same AND ended_at IS NULL;
CREATE INDEX observed_name_verdict_said_at_ix ON observed_name_verdict (said_at, id);

-- Until now a government and its office were one body without anybody having said so.
UPDATE observed_report SET body_key = body;
