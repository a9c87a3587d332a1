-- What an organ does and where it is found (条例 第十二条, 第二十条第（二）项), one row for each organ that said so.
CREATE TABLE organ_profile (
    organ             uuid NOT NULL CONSTRAINT organ_profile_pk PRIMARY KEY
                           CONSTRAINT organ_profile_organ_fk REFERENCES organ (id),
    credit_code       text NOT NULL,
    organisation_code text NOT NULL,
    functions         text NOT NULL,
    CONSTRAINT organ_profile_credit_code_ck CHECK (credit_code = '' OR length(credit_code) = 18),
    CONSTRAINT organ_profile_organisation_code_ck CHECK (organisation_code = '' OR length(organisation_code) = 9)
);
CREATE UNIQUE INDEX organ_profile_credit_code_uq ON organ_profile (credit_code) WHERE credit_code <> '';

-- How to reach the organ itself and its disclosure office (政府信息公开工作机构).
CREATE TABLE organ_contact (
    organ         uuid NOT NULL CONSTRAINT organ_contact_organ_fk REFERENCES organ (id),
    door          text NOT NULL,
    name          text NOT NULL,
    address       text NOT NULL,
    opening_hours text NOT NULL,
    telephone     text NOT NULL,
    fax           text NOT NULL,
    postcode      text NOT NULL,
    email         text NOT NULL,
    online        text NOT NULL,
    CONSTRAINT organ_contact_pk PRIMARY KEY (organ, door),
    CONSTRAINT organ_contact_door_ck CHECK (door IN ('ORGAN', 'DISCLOSURE_OFFICE'))
);

CREATE TABLE organ_leader (
    organ    uuid NOT NULL CONSTRAINT organ_leader_organ_fk REFERENCES organ (id),
    position int  NOT NULL,
    name     text NOT NULL,
    title    text NOT NULL,
    duties   text NOT NULL,
    CONSTRAINT organ_leader_pk PRIMARY KEY (organ, position)
);

CREATE TABLE organ_unit (
    organ     uuid NOT NULL CONSTRAINT organ_unit_organ_fk REFERENCES organ (id),
    position  int  NOT NULL,
    name      text NOT NULL,
    duties    text NOT NULL,
    telephone text NOT NULL,
    CONSTRAINT organ_unit_pk PRIMARY KEY (organ, position)
);

-- Where one turns against a reply that this organ signs in its own name (行政复议法 第二十四条 to 第二十七条, 行政诉讼法 第十五条).
CREATE TABLE organ_remedy_body (
    organ            uuid NOT NULL CONSTRAINT organ_remedy_body_pk PRIMARY KEY
                          CONSTRAINT organ_remedy_body_organ_fk REFERENCES organ (id),
    review_body      text NOT NULL,
    review_address   text NOT NULL,
    review_telephone text NOT NULL,
    court            text NOT NULL,
    court_address    text NOT NULL
);
