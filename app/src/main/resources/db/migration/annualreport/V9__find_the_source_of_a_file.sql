-- What belongs to an observed report is asked file by file, each night.
CREATE INDEX observed_source_file_ix ON observed_source (file);
CREATE INDEX report_import_file_file_ix ON report_import_file (file);
