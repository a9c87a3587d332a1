-- Unique names whatever their case, ages of passwords, disabled accounts (rules.md S-01).
ALTER TABLE account ADD COLUMN sign_in_key text;
UPDATE account SET sign_in_key = lower(sign_in_name);
ALTER TABLE account ALTER COLUMN sign_in_key SET NOT NULL;
ALTER TABLE account DROP CONSTRAINT account_sign_in_name_uq;
ALTER TABLE account ADD CONSTRAINT account_sign_in_key_uq UNIQUE (sign_in_key);

-- The three administrators serve the installation and may stand before there is any organ.
ALTER TABLE account ALTER COLUMN organ DROP NOT NULL;
CREATE INDEX account_organ_idx ON account (organ);

ALTER TABLE account ADD COLUMN password_changed_at timestamp with time zone;
UPDATE account SET password_changed_at = created_at;
ALTER TABLE account ALTER COLUMN password_changed_at SET NOT NULL;
ALTER TABLE account ADD COLUMN password_is_temporary boolean NOT NULL DEFAULT false;
ALTER TABLE account ADD COLUMN disabled_at timestamp with time zone;
ALTER TABLE account ADD COLUMN version bigint NOT NULL DEFAULT 0;

CREATE TABLE account_former_password (
    account uuid                     NOT NULL CONSTRAINT account_former_password_account_fk REFERENCES account (id),
    until   timestamp with time zone NOT NULL,
    hash    text                     NOT NULL,
    CONSTRAINT account_former_password_pk PRIMARY KEY (account, until)
);

-- The second factor (rules.md S-03): the secret is sealed, each step of time is accepted once.
CREATE TABLE account_second_factor (
    account      uuid                     NOT NULL CONSTRAINT account_second_factor_pk PRIMARY KEY
                                                   CONSTRAINT account_second_factor_account_fk REFERENCES account (id),
    secret       bytea                    NOT NULL,
    confirmed_at timestamp with time zone,
    last_step    bigint                   NOT NULL
);
CREATE TABLE account_recovery_code (
    account uuid  NOT NULL CONSTRAINT account_recovery_code_account_fk REFERENCES account (id),
    code    bytea NOT NULL,
    CONSTRAINT account_recovery_code_pk PRIMARY KEY (account, code)
);

-- Failures in a row per name, known or not, and per address (rules.md S-02). The key is a keyed digest of the name,
-- because people type passwords into the wrong field.
CREATE TABLE sign_in_failure (
    door         text                     NOT NULL,
    key          bytea                    NOT NULL,
    failures     int                      NOT NULL,
    last_at      timestamp with time zone NOT NULL,
    locked_until timestamp with time zone,
    CONSTRAINT sign_in_failure_pk PRIMARY KEY (door, key)
);
CREATE INDEX sign_in_failure_last_at_idx ON sign_in_failure (last_at);
