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
