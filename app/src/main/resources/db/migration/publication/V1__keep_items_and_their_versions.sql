-- One row per piece of information from its first draft on (政府信息; 条例 第十七条, 第二十六条). The row says where it stands now;
-- what it says stands in its versions, how it came there in its acts.
CREATE TABLE publication_item (
    id               uuid    NOT NULL CONSTRAINT publication_item_pk PRIMARY KEY,
    form_key         uuid    NOT NULL CONSTRAINT publication_item_form_key_uq UNIQUE,
    organ            uuid    NOT NULL CONSTRAINT publication_item_organ_fk REFERENCES organ (id),
    state            text    NOT NULL,
    disclosure_class text    NOT NULL,
    withheld_ground  text,
    class_reason     text    NOT NULL,
    working_version  int     NOT NULL,
    public_version   int,
    index_number     text CONSTRAINT publication_item_index_number_uq UNIQUE,
    published_on     date,
    published_at     timestamp with time zone,
    withdrawn_on     date,
    withdrawn_reason text,
    revision         bigint  NOT NULL,
    CONSTRAINT publication_item_only_proactive_is_public_ck
        CHECK (public_version IS NULL OR disclosure_class = 'PROACTIVE'),
    CONSTRAINT publication_item_public_has_number_ck
        CHECK ((public_version IS NULL) = (index_number IS NULL) AND (public_version IS NULL) = (published_on IS NULL)),
    CONSTRAINT publication_item_withheld_has_reason_ck
        CHECK (disclosure_class <> 'NOT_DISCLOSED' OR (withheld_ground IS NOT NULL AND class_reason <> '')),
    CONSTRAINT publication_item_withdrawn_has_reason_ck
        CHECK ((state = 'WITHDRAWN') = (withdrawn_on IS NOT NULL) AND (withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
);
CREATE INDEX publication_item_newest_idx ON publication_item (published_at DESC, id DESC) WHERE public_version IS NOT NULL;
CREATE INDEX publication_item_newest_of_organ_idx
    ON publication_item (organ, published_at DESC, id DESC) WHERE public_version IS NOT NULL;
CREATE INDEX publication_item_by_state_idx ON publication_item (state, organ, id DESC);

-- What the item says. A version that has been published never changes again; a correction is a new version.
CREATE TABLE publication_version (
    item            uuid   NOT NULL CONSTRAINT publication_version_item_fk REFERENCES publication_item (id),
    number          int    NOT NULL,
    title           text   NOT NULL,
    summary         text   NOT NULL,
    body            text   NOT NULL,
    generated_on    date   NOT NULL,
    document_number text,
    theme           text   NOT NULL,
    genre           text   NOT NULL,
    audience        text   NOT NULL,
    keywords        text[] NOT NULL,
    effective_from  date,
    expires_on      date,
    correction_note text   NOT NULL,
    hands           uuid[] NOT NULL,
    published_at    timestamp with time zone,
    CONSTRAINT publication_version_pk PRIMARY KEY (item, number),
    CONSTRAINT publication_version_keywords_ck CHECK (cardinality(keywords) <= 10),
    CONSTRAINT publication_version_lapses_after_effect_ck
        CHECK (expires_on IS NULL OR (effective_from IS NOT NULL AND expires_on > effective_from))
);
CREATE INDEX publication_version_theme_idx ON publication_version (theme);

CREATE FUNCTION publication_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'version % of item % has been published and stays as it is', OLD.number, OLD.item;
END $$;

CREATE TRIGGER publication_version_stays_once_published BEFORE UPDATE OR DELETE ON publication_version
    FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION publication_version_stays();

-- Who did what to an item, in the order of doing; the newest number tells caches that something has changed.
CREATE TABLE publication_act (
    number  bigint                   NOT NULL GENERATED ALWAYS AS IDENTITY CONSTRAINT publication_act_pk PRIMARY KEY,
    item    uuid                     NOT NULL CONSTRAINT publication_act_item_fk REFERENCES publication_item (id),
    version int                      NOT NULL,
    act     text                     NOT NULL,
    account uuid                     NOT NULL CONSTRAINT publication_act_account_fk REFERENCES account (id),
    name    text                     NOT NULL,
    at      timestamp with time zone NOT NULL,
    note    text                     NOT NULL
);
CREATE INDEX publication_act_item_idx ON publication_act (item, number);

-- The examination before disclosure (公开审查; 条例 第十七条): who, which version, and the finding on each point of the list.
CREATE TABLE publication_review (
    id       uuid                     NOT NULL CONSTRAINT publication_review_pk PRIMARY KEY,
    item     uuid                     NOT NULL,
    version  int                      NOT NULL,
    reviewer uuid                     NOT NULL CONSTRAINT publication_review_reviewer_fk REFERENCES account (id),
    name     text                     NOT NULL,
    at       timestamp with time zone NOT NULL,
    decision text                     NOT NULL,
    remark   text                     NOT NULL,
    CONSTRAINT publication_review_version_fk FOREIGN KEY (item, version) REFERENCES publication_version (item, number)
);
CREATE INDEX publication_review_item_idx ON publication_review (item, version);

CREATE TABLE publication_review_point (
    review  uuid NOT NULL CONSTRAINT publication_review_point_review_fk REFERENCES publication_review (id),
    point   text NOT NULL,
    finding text NOT NULL,
    CONSTRAINT publication_review_point_pk PRIMARY KEY (review, point)
);

-- 索引号: the front code of each organ, fixed when its first item is published, and the last serial used in each year.
CREATE TABLE publication_organ_code (
    organ    uuid NOT NULL CONSTRAINT publication_organ_code_pk PRIMARY KEY
                           CONSTRAINT publication_organ_code_organ_fk REFERENCES organ (id),
    position int  NOT NULL CONSTRAINT publication_organ_code_position_uq UNIQUE,
    code     text NOT NULL CONSTRAINT publication_organ_code_code_uq UNIQUE,
    CONSTRAINT publication_organ_code_form_ck CHECK (code ~ '^[0-9A-Z]{8}[0-9X]$')
);

CREATE TABLE publication_index_serial (
    organ uuid NOT NULL CONSTRAINT publication_index_serial_organ_fk REFERENCES publication_organ_code (organ),
    year  int  NOT NULL,
    last  int  NOT NULL,
    CONSTRAINT publication_index_serial_pk PRIMARY KEY (organ, year)
);

-- Attachments belong to a version and have no visibility of their own: they can be read exactly when their version can.
CREATE TABLE publication_attachment (
    item     uuid NOT NULL,
    version  int  NOT NULL,
    file     uuid NOT NULL CONSTRAINT publication_attachment_file_fk REFERENCES stored_file (id),
    position int  NOT NULL,
    name     text NOT NULL,
    size     bigint NOT NULL,
    CONSTRAINT publication_attachment_pk PRIMARY KEY (item, version, file),
    CONSTRAINT publication_attachment_version_fk FOREIGN KEY (item, version) REFERENCES publication_version (item, number)
);
