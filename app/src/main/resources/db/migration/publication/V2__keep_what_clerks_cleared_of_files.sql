-- What an attachment carries unseen goes out only when a clerk has answered for it: who, when, which kind, and why. A file
-- that replaces another has a row of its own to earn.
CREATE TABLE publication_file_clearance (
    item    uuid                     NOT NULL CONSTRAINT publication_file_clearance_item_fk REFERENCES publication_item (id),
    file    uuid                     NOT NULL CONSTRAINT publication_file_clearance_file_fk REFERENCES stored_file (id),
    kind    text                     NOT NULL,
    account uuid                     NOT NULL CONSTRAINT publication_file_clearance_account_fk REFERENCES account (id),
    name    text                     NOT NULL,
    at      timestamp with time zone NOT NULL,
    reason  text                     NOT NULL,
    CONSTRAINT publication_file_clearance_reason_ck CHECK (reason <> ''),
    CONSTRAINT publication_file_clearance_pk PRIMARY KEY (item, file, kind)
);
