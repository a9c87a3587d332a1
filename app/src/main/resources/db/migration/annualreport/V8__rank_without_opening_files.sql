-- The indicators of each report, so that the bodies of a year are compared without opening their files; written
-- whenever the report is checked.
ALTER TABLE observed_report
    ADD COLUMN cells int NOT NULL DEFAULT 0,
    ADD COLUMN found int NOT NULL DEFAULT 0;
CREATE TABLE observed_indicator (
    report    uuid    NOT NULL CONSTRAINT observed_indicator_report_fk REFERENCES observed_report (id) ON DELETE CASCADE,
    indicator text    NOT NULL,
    value     numeric NOT NULL,
    CONSTRAINT observed_indicator_pk PRIMARY KEY (report, indicator)
);

DROP VIEW observed_report_line;
CREATE VIEW observed_report_line AS
    SELECT r.id, r.source, r.ordinal, r.body, r.body_key, r.year, r.title, r.format, r.complete, r.copy,
           r.errors, r.warnings, r.notes, r.cells, r.found,
           s.file, s.name, s.sha256, s.imported_name, s.imported_at,
           (SELECT count(*) FROM observed_correction c WHERE c.report = r.id AND c.ended_at IS NULL) AS corrections,
           EXISTS (SELECT FROM observed_identity i WHERE i.report = r.id AND i.ended_at IS NULL) AS told
    FROM observed_report r JOIN observed_source s ON s.id = r.source
    WHERE NOT r.lost;

-- Everything is read, grouped and counted anew.
UPDATE observed_source SET read_with = '';
