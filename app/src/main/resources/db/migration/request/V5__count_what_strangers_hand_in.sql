-- How many files and bytes an address handed in within an hour and a day, by a keyed digest of the address.
CREATE TABLE request_upload (
    subject bytea                    NOT NULL CONSTRAINT request_upload_pk PRIMARY KEY,
    since   timestamp with time zone NOT NULL,
    files   int                      NOT NULL,
    bytes   bigint                   NOT NULL
);
