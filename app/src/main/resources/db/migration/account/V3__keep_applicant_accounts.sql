-- Accounts of applicants (申请人) stand apart from staff: another table, another door, no way into the workbench.
CREATE TABLE applicant_account (
    id                  uuid                     NOT NULL CONSTRAINT applicant_account_pk PRIMARY KEY,
    ticket              uuid                     NOT NULL CONSTRAINT applicant_account_ticket_uq UNIQUE,
    sign_in_name        text                     NOT NULL,
    sign_in_key         text                     NOT NULL CONSTRAINT applicant_account_sign_in_key_uq UNIQUE,
    email               bytea,
    password_hash       text                     NOT NULL,
    password_changed_at timestamp with time zone NOT NULL,
    created_at          timestamp with time zone NOT NULL,
    closed_at           timestamp with time zone
);
