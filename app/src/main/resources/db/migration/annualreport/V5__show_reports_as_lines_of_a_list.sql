-- A report with its file and the number of cells that people corrected: the line that every list shows.
CREATE VIEW observed_report_line AS
    SELECT r.id, r.source, r.ordinal, r.body, r.body_key, r.year, r.title, r.format, r.complete, r.copy,
           r.errors, r.warnings, r.notes, s.file, s.name, s.sha256, s.imported_name, s.imported_at,
           (SELECT count(*) FROM observed_correction c WHERE c.report = r.id AND c.ended_at IS NULL) AS corrections
    FROM observed_report r JOIN observed_source s ON s.id = r.source
    WHERE NOT r.lost;
