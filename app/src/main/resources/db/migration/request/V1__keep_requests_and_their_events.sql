-- Requests for information (政府信息公开申请). A case is its list of events; request_line is derived and can be rebuilt.
CREATE TABLE request_register (
    organ uuid NOT NULL CONSTRAINT request_register_pk PRIMARY KEY
        CONSTRAINT request_register_organ_fk REFERENCES organ (id),
    code  int  NOT NULL CONSTRAINT request_register_code_uq UNIQUE
);

CREATE TABLE request_serial (
    organ uuid NOT NULL CONSTRAINT request_serial_register_fk REFERENCES request_register (organ),
    year  int  NOT NULL,
    last  int  NOT NULL,
    CONSTRAINT request_serial_pk PRIMARY KEY (organ, year)
);

CREATE TABLE request (
    id               uuid                     NOT NULL CONSTRAINT request_pk PRIMARY KEY,
    number           text                     NOT NULL CONSTRAINT request_number_uq UNIQUE,
    organ            uuid                     NOT NULL CONSTRAINT request_organ_fk REFERENCES organ (id),
    code_index       bytea                    NOT NULL,
    submission_key   uuid                     NOT NULL CONSTRAINT request_submission_key_uq UNIQUE,
    applicant_column text                     NOT NULL,
    applicant_sealed bytea                    NOT NULL,
    applicant_index  bytea,
    channel          text                     NOT NULL,
    arrived_on       date                     NOT NULL,
    sought           text                     NOT NULL,
    delivery_form    text,
    delivery_way     text,
    filed_by         text                     NOT NULL,
    filed_at         timestamp with time zone NOT NULL,
    version          int                      NOT NULL
);
CREATE INDEX request_applicant_index_idx ON request (applicant_index);

CREATE TABLE request_event (
    request       uuid                     NOT NULL CONSTRAINT request_event_request_fk REFERENCES request (id),
    sequence      int                      NOT NULL,
    type          text                     NOT NULL,
    facts         jsonb                    NOT NULL,
    note          text                     NOT NULL,
    acted_by      text                     NOT NULL,
    acted_by_name text                     NOT NULL,
    recorded_at   timestamp with time zone NOT NULL,
    CONSTRAINT request_event_pk PRIMARY KEY (request, sequence)
);

CREATE FUNCTION request_event_is_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events of a request are never changed';
END $$;
CREATE TRIGGER request_event_append_only_trg BEFORE UPDATE OR DELETE ON request_event
    FOR EACH ROW EXECUTE FUNCTION request_event_is_never_changed();

CREATE TABLE request_enclosure (
    request uuid NOT NULL CONSTRAINT request_enclosure_request_fk REFERENCES request (id),
    kind    text NOT NULL,
    file    uuid NOT NULL CONSTRAINT request_enclosure_file_fk REFERENCES stored_file (id),
    CONSTRAINT request_enclosure_pk PRIMARY KEY (request, kind, file)
);

CREATE TABLE request_line (
    request           uuid    NOT NULL CONSTRAINT request_line_pk PRIMARY KEY
        CONSTRAINT request_line_request_fk REFERENCES request (id),
    state             text    NOT NULL,
    is_open           boolean NOT NULL,
    received_on       date,
    due_on            date,
    awaits_approval   boolean NOT NULL,
    outcome           text,
    concluded_on      date,
    served_on         date
);
CREATE INDEX request_line_due_idx ON request_line (due_on, request) WHERE is_open;
CREATE INDEX request_line_received_idx ON request_line (received_on);

CREATE TABLE request_lookup (
    subject bytea                    NOT NULL CONSTRAINT request_lookup_pk PRIMARY KEY,
    since   timestamp with time zone NOT NULL,
    times   int                      NOT NULL
);
