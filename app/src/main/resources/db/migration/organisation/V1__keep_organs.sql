-- The tree of organs (机构): names and places in the tree have a history, the identity does not change.
CREATE TABLE organ (
    id     uuid NOT NULL CONSTRAINT organ_pk PRIMARY KEY,
    slug   text NOT NULL CONSTRAINT organ_slug_uq UNIQUE,
    name   text NOT NULL,
    kind   text NOT NULL,
    parent uuid CONSTRAINT organ_parent_fk REFERENCES organ (id),
    CONSTRAINT organ_not_its_own_parent_ck CHECK (parent IS DISTINCT FROM id)
);
CREATE INDEX organ_parent_idx ON organ (parent);
