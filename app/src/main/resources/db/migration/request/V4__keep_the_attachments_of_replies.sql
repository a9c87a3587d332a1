-- A file that a drafted reply names belongs to the case as long as the entry, and so for ever: it is no loose upload.
CREATE TABLE request_attachment (
    request  uuid NOT NULL,
    sequence int  NOT NULL,
    file     uuid NOT NULL CONSTRAINT request_attachment_file_fk REFERENCES stored_file (id),
    CONSTRAINT request_attachment_pk PRIMARY KEY (request, sequence, file),
    CONSTRAINT request_attachment_event_fk FOREIGN KEY (request, sequence) REFERENCES request_event (request, sequence)
);
CREATE INDEX request_attachment_file_ix ON request_attachment (file);
CREATE INDEX request_enclosure_file_ix ON request_enclosure (file);

INSERT INTO request_attachment (request, sequence, file)
SELECT DISTINCT e.request, e.sequence, f.id
FROM request_event e
    CROSS JOIN LATERAL jsonb_array_elements(e.facts -> 'attachments') AS a (named)
    JOIN stored_file f ON f.id = CAST(a.named -> 'file' ->> 'value' AS uuid)
WHERE e.type = 'ReplyProposed';
