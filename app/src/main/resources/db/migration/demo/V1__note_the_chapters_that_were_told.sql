-- Which chapters of the demonstration have been told, so that one that broke off is finished at the next start.
CREATE TABLE demo_chapter (
    number  int                      NOT NULL CONSTRAINT demo_chapter_pk PRIMARY KEY,
    told_at timestamp with time zone NOT NULL
);
