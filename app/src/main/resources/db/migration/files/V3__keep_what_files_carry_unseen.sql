-- What a file that may leave the house carries unseen (lessons, no. 10): found once when it comes in, by one edition of the
-- search. Places and names are sealed as the file's own name is, and go with it when the file is destroyed.
ALTER TABLE stored_file ADD COLUMN examined int;

CREATE TABLE file_finding (
    file          uuid  NOT NULL CONSTRAINT file_finding_file_fk REFERENCES stored_file (id),
    kind          text  NOT NULL,
    count         int   NOT NULL CONSTRAINT file_finding_count_ck CHECK (count > 0),
    sealed_detail bytea NOT NULL,
    CONSTRAINT file_finding_pk PRIMARY KEY (file, kind)
);

-- What a file carries unseen goes out only when an officer has answered for it: who, when, which kind, and why. A file that
-- replaces another has a word of its own to earn.
CREATE TABLE file_clearance (
    file    uuid                     NOT NULL CONSTRAINT file_clearance_file_fk REFERENCES stored_file (id),
    kind    text                     NOT NULL,
    subject text                     NOT NULL,
    name    text                     NOT NULL,
    at      timestamp with time zone NOT NULL,
    reason  text                     NOT NULL CONSTRAINT file_clearance_has_reason_ck CHECK (reason <> ''),
    CONSTRAINT file_clearance_pk PRIMARY KEY (file, kind)
);
