-- The tree of organs (机构): names and places in the tree have a history, the identity does not change.
-- The row shows the organ as it stands today; version, changed_by, changed_at and last_act tell a person whose edit
-- came too late who was faster.
CREATE TABLE organ (
    id             uuid                     NOT NULL CONSTRAINT organ_pk PRIMARY KEY,
    slug           text                     NOT NULL CONSTRAINT organ_slug_uq UNIQUE,
    name           text                     NOT NULL,
    kind           text                     NOT NULL,
    parent         uuid                     CONSTRAINT organ_parent_fk REFERENCES organ (id),
    position       int                      NOT NULL DEFAULT 0,
    established_on date,
    changed_on     date,
    dissolved_on   date,
    version        bigint                   NOT NULL DEFAULT 0,
    changed_by     text                     NOT NULL DEFAULT '',
    changed_at     timestamp with time zone,
    last_act       text                     NOT NULL DEFAULT 'ESTABLISHED',
    form_key       uuid                     CONSTRAINT organ_form_key_uq UNIQUE,
    CONSTRAINT organ_not_its_own_parent_ck CHECK (parent IS DISTINCT FROM id)
);
CREATE INDEX organ_parent_idx ON organ (parent);

-- One row whose revision is drawn anew with every statement that touches an organ. A node may keep the tree in memory as
-- long as the revision stays the same; whoever changes the tree locks this row first, so that no two changes cross.
CREATE TABLE organ_tree (
    only_one boolean NOT NULL DEFAULT true CONSTRAINT organ_tree_pk PRIMARY KEY,
    revision uuid    NOT NULL,
    CONSTRAINT organ_tree_only_one_ck CHECK (only_one)
);
INSERT INTO organ_tree (revision) VALUES (gen_random_uuid());

CREATE FUNCTION move_organ_tree_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE organ_tree SET revision = gen_random_uuid();
    RETURN NULL;
END $$;

CREATE TRIGGER organ_moves_tree_on AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON organ
    FOR EACH STATEMENT EXECUTE FUNCTION move_organ_tree_on();
