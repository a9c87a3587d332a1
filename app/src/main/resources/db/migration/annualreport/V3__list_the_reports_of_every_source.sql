-- What the lists need of each report, so that no file is opened for a list. Figures and sentences are read from the
-- source each time; these rows are written anew whenever another build of the program reads the source.
ALTER TABLE observed_source ADD COLUMN read_with text NOT NULL DEFAULT '';
ALTER TABLE observed_source DROP COLUMN errors, DROP COLUMN warnings;

CREATE TABLE observed_report (
    id          uuid    NOT NULL CONSTRAINT observed_report_pk PRIMARY KEY,
    source      uuid    NOT NULL CONSTRAINT observed_report_source_fk REFERENCES observed_source (id),
    ordinal     int     NOT NULL,
    body        text    NOT NULL,
    body_key    text    NOT NULL,
    year        int,
    title       text    NOT NULL,
    format      text    NOT NULL,
    complete    boolean NOT NULL,
    copy        boolean NOT NULL DEFAULT false,
    lost        boolean NOT NULL DEFAULT false,
    errors      int     NOT NULL DEFAULT 0,
    warnings    int     NOT NULL DEFAULT 0,
    notes       int     NOT NULL DEFAULT 0,
    CONSTRAINT observed_report_place_uq UNIQUE (source, ordinal)
);
CREATE INDEX observed_report_body_ix ON observed_report (body_key, year);
CREATE INDEX observed_report_year_ix ON observed_report (year, body_key);
