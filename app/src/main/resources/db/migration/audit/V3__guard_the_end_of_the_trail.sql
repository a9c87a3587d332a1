-- The end of the trail only moves forward, and nobody takes it away or puts another in its place. It moves back, or comes
-- anew, only in a transaction that resumes a trail found to be tampered with (./daylight audit resume), which says so.
CREATE FUNCTION audit_guard_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('daylight.audit_resumption', true), '') = 'on' THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF NEW.position > OLD.position OR (NEW.position = OLD.position AND octet_length(OLD.seal) = 0) THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'the end of the audit trail only moves forward' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER audit_head_forward_tr BEFORE INSERT OR UPDATE ON audit_head
    FOR EACH ROW EXECUTE FUNCTION audit_guard_head();
CREATE TRIGGER audit_head_stays_tr BEFORE DELETE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_head_no_truncate_tr BEFORE TRUNCATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();

-- Findings that were looked into and accepted when the trail was resumed are told apart from new ones.
ALTER TABLE audit_verification ADD COLUMN known bigint NOT NULL DEFAULT 0;

-- How far each place outside of this system has got the anchors, and why it has not got the next.
CREATE TABLE audit_delivery (
    destination text                     NOT NULL CONSTRAINT audit_delivery_pk PRIMARY KEY,
    position    bigint                   NOT NULL,
    at          timestamp with time zone NOT NULL,
    failure     text                     NOT NULL
);
