-- Staff accounts and what they may do (账号与权限; rules.md S-01, S-04, S-05).
CREATE TABLE account (
    id            uuid                     NOT NULL CONSTRAINT account_pk PRIMARY KEY,
    sign_in_name  text                     NOT NULL CONSTRAINT account_sign_in_name_uq UNIQUE,
    display_name  text                     NOT NULL,
    organ         uuid                     NOT NULL CONSTRAINT account_organ_fk REFERENCES organ (id),
    password_hash text                     NOT NULL,
    created_at    timestamp with time zone NOT NULL
);

CREATE TABLE account_grant (
    account uuid NOT NULL CONSTRAINT account_grant_account_fk REFERENCES account (id),
    role    text NOT NULL,
    scope   text NOT NULL,
    CONSTRAINT account_grant_pk PRIMARY KEY (account, role)
);
