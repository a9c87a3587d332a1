-- One job now destroys what belongs to nothing, whatever its policy; the one for proofs of identity alone is gone.
CREATE INDEX stored_file_policy_ix ON stored_file (policy, id) WHERE destroyed_at IS NULL;
DELETE FROM scheduled_tasks WHERE task_name = 'request-clear-proofs';
