-- What an organ was called and where it stood, from one day (inclusive) until another (exclusive).
CREATE TABLE organ_span (
    organ       uuid NOT NULL CONSTRAINT organ_span_organ_fk REFERENCES organ (id),
    valid_from  date NOT NULL,
    valid_until date,
    slug        text NOT NULL,
    name        text NOT NULL,
    parent      uuid CONSTRAINT organ_span_parent_fk REFERENCES organ (id),
    CONSTRAINT organ_span_pk PRIMARY KEY (organ, valid_from),
    CONSTRAINT organ_span_lasts_ck CHECK (valid_until > valid_from)
);
CREATE INDEX organ_span_valid_idx ON organ_span (valid_from, valid_until);

-- The acts in an organ's life with the paper each rests on. An act that touches several organs has a line in each history.
CREATE TABLE organ_history (
    organ        uuid                     NOT NULL CONSTRAINT organ_history_organ_fk REFERENCES organ (id),
    sequence     int                      NOT NULL,
    act          text                     NOT NULL,
    effective_on date                     NOT NULL,
    basis        text                     NOT NULL,
    name_before  text                     NOT NULL,
    name_after   text                     NOT NULL,
    other        uuid                     CONSTRAINT organ_history_other_fk REFERENCES organ (id),
    recorded_at  timestamp with time zone NOT NULL,
    recorded_by  text                     NOT NULL,
    CONSTRAINT organ_history_pk PRIMARY KEY (organ, sequence)
);

-- Addresses an organ once had; they lead to it for ever and are given to nobody else.
CREATE TABLE organ_former_slug (
    slug  text NOT NULL CONSTRAINT organ_former_slug_pk PRIMARY KEY,
    organ uuid NOT NULL CONSTRAINT organ_former_slug_organ_fk REFERENCES organ (id)
);
CREATE INDEX organ_former_slug_organ_idx ON organ_former_slug (organ);
