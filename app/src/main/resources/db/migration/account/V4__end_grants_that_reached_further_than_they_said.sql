-- A grant "own cases" gave the whole organ, because no case has an assignee (decision 0005). Such grants end here: they
-- are neither written over as the wider grant that nobody decided, nor kept under a name that is not true. The security
-- administrator grants again what each person needs. From now on only roles' true reaches can be kept.
DELETE FROM account_grant WHERE scope NOT IN ('OWN_ORGAN', 'SUBTREE', 'EVERYTHING');

ALTER TABLE account_grant
    ADD CONSTRAINT account_grant_scope_ck CHECK (scope IN ('OWN_ORGAN', 'SUBTREE', 'EVERYTHING'));
