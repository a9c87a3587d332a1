-- Each event names the version of its facts and the version of the rules that accepted it. What was kept before is version 1
-- of both; no row is touched.
ALTER TABLE request_event
    ADD COLUMN version       int NOT NULL DEFAULT 1 CONSTRAINT request_event_version_is_positive CHECK (version > 0),
    ADD COLUMN rules_version int NOT NULL DEFAULT 1 CONSTRAINT request_event_rules_are_positive CHECK (rules_version > 0);
