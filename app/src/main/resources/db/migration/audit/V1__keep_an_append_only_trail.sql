-- One row per act (审计): time, subject, object, action, result, source address (rules.md S-06).
CREATE TABLE audit_entry (
    position  bigint                   NOT NULL CONSTRAINT audit_entry_pk PRIMARY KEY,
    at        timestamp with time zone NOT NULL,
    subject   text                     NOT NULL,
    action    text                     NOT NULL,
    object    text                     NOT NULL,
    result    text                     NOT NULL,
    source    text                     NOT NULL,
    detail    text                     NOT NULL,
    algorithm text                     NOT NULL,
    previous  bytea                    NOT NULL,
    hash      bytea                    NOT NULL
);
