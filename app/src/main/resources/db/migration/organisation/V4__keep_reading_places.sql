-- Places where anybody may read what is disclosed (政府信息查阅场所; 条例 第二十五条).
CREATE TABLE reading_place (
    id            uuid                     NOT NULL CONSTRAINT reading_place_pk PRIMARY KEY,
    slug          text                     NOT NULL CONSTRAINT reading_place_slug_uq UNIQUE,
    name          text                     NOT NULL,
    kind          text                     NOT NULL,
    organ         uuid                     NOT NULL CONSTRAINT reading_place_organ_fk REFERENCES organ (id),
    address       text                     NOT NULL,
    opening_hours text                     NOT NULL,
    telephone     text                     NOT NULL,
    facilities    text                     NOT NULL,
    latitude      numeric(9, 6),
    longitude     numeric(9, 6),
    closed        boolean                  NOT NULL DEFAULT false,
    version       bigint                   NOT NULL DEFAULT 0,
    changed_by    text                     NOT NULL,
    changed_at    timestamp with time zone NOT NULL,
    form_key      uuid                     NOT NULL CONSTRAINT reading_place_form_key_uq UNIQUE,
    CONSTRAINT reading_place_coordinates_ck CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE INDEX reading_place_organ_idx ON reading_place (organ);
