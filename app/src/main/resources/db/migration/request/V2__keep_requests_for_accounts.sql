-- Which requests the owner of an account wants to find again without number and code; for convenience only.
CREATE TABLE request_keeping (
    account uuid                     NOT NULL CONSTRAINT request_keeping_account_fk REFERENCES applicant_account (id),
    request uuid                     NOT NULL CONSTRAINT request_keeping_request_fk REFERENCES request (id),
    kept_at timestamp with time zone NOT NULL,
    CONSTRAINT request_keeping_pk PRIMARY KEY (account, request)
);
