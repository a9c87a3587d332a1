-- What belongs to an item is asked file by file, each night.
CREATE INDEX publication_attachment_file_ix ON publication_attachment (file);
