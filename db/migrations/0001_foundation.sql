-- What every room stands on. Times are UTC milliseconds, days are 'YYYY-MM-DD', ids are 128 random bits in base64url.

-- The check values of the keys this database was sealed with: a wrong or missing key is found at start.
CREATE TABLE key_checks (
  key_id TEXT PRIMARY KEY,
  check_value BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  destroyed_at INTEGER
) STRICT;

CREATE TABLE data_keys (
  id TEXT PRIMARY KEY,
  wrapping_key_id TEXT NOT NULL,
  wrapped BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX data_keys_by_wrapping_key ON data_keys (wrapping_key_id);

CREATE TABLE persons (
  id TEXT PRIMARY KEY,
  number_index BLOB NOT NULL UNIQUE,
  data_key_id TEXT NOT NULL REFERENCES data_keys (id),
  sealed_profile BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL
) STRICT;

CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  subject_index BLOB NOT NULL UNIQUE,
  data_key_id TEXT NOT NULL REFERENCES data_keys (id),
  sealed_profile BLOB NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('reception', 'caseworker', 'unit-manager', 'administrator')),
  unit TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT;

-- Only the SHA-256 of the cookie's token is kept.
CREATE TABLE sessions (
  token_hash BLOB PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('resident', 'staff')),
  person_id TEXT REFERENCES persons (id) ON DELETE CASCADE,
  staff_id TEXT REFERENCES staff (id) ON DELETE CASCADE,
  sealed BLOB NOT NULL,
  authenticated_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  CHECK ((kind = 'resident' AND person_id IS NOT NULL AND staff_id IS NULL)
      OR (kind = 'staff' AND staff_id IS NOT NULL AND person_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_person ON sessions (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX sessions_by_staff ON sessions (staff_id) WHERE staff_id IS NOT NULL;
CREATE INDEX sessions_by_seen ON sessions (seen_at);

CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
  service TEXT NOT NULL,
  data_key_id TEXT NOT NULL REFERENCES data_keys (id),
  version INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  language TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  deletes_on TEXT NOT NULL,
  warned_week_at INTEGER,
  warned_day_at INTEGER
) STRICT;
CREATE INDEX drafts_by_person ON drafts (person_id, saved_at);
CREATE INDEX drafts_by_deletion ON drafts (deletes_on);

-- A page posted after its session had ended waits here, sealed, until the same person has signed in again.
CREATE TABLE pending_posts (
  token_hash BLOB PRIMARY KEY,
  draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  data_key_id TEXT NOT NULL REFERENCES data_keys (id),
  sealed BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX pending_posts_by_age ON pending_posts (created_at);

CREATE TABLE cases (
  id TEXT PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  service TEXT NOT NULL,
  unit TEXT NOT NULL,
  status TEXT NOT NULL,
  acute INTEGER NOT NULL CHECK (acute IN (0, 1)),
  assigned_to TEXT REFERENCES staff (id),
  received_on TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  -- The draft it came from: sending the same draft twice finds the first case.
  draft_id TEXT NOT NULL UNIQUE,
  data_key_id TEXT NOT NULL REFERENCES data_keys (id),
  sealed_snapshot BLOB NOT NULL,
  row_mac BLOB NOT NULL
) STRICT;
-- The desk's inbox: acute first, then the oldest. Every view names its statuses, so each has the index that serves it.
CREATE INDEX cases_inbox ON cases (unit, status, acute DESC, received_at, id);
CREATE INDEX cases_inbox_unassigned ON cases (unit, status, acute DESC, received_at, id) WHERE assigned_to IS NULL;
CREATE INDEX cases_inbox_mine ON cases (assigned_to, status, acute DESC, received_at, id) WHERE assigned_to IS NOT NULL;

-- Queue counters, kept by triggers so that a million cases cost no more to count than ten.
CREATE TABLE case_counts (
  unit TEXT NOT NULL,
  service TEXT NOT NULL,
  status TEXT NOT NULL,
  acute INTEGER NOT NULL,
  assigned_to TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (unit, service, status, acute, assigned_to)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER case_counts_insert AFTER INSERT ON cases BEGIN
  INSERT INTO case_counts VALUES (new.unit, new.service, new.status, new.acute, ifnull(new.assigned_to, ''), 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER case_counts_delete AFTER DELETE ON cases BEGIN
  UPDATE case_counts SET n = n - 1 WHERE unit = old.unit AND service = old.service AND status = old.status
    AND acute = old.acute AND assigned_to = ifnull(old.assigned_to, '');
END;
CREATE TRIGGER case_counts_update AFTER UPDATE OF unit, service, status, acute, assigned_to ON cases BEGIN
  UPDATE case_counts SET n = n - 1 WHERE unit = old.unit AND service = old.service AND status = old.status
    AND acute = old.acute AND assigned_to = ifnull(old.assigned_to, '');
  INSERT INTO case_counts VALUES (new.unit, new.service, new.status, new.acute, ifnull(new.assigned_to, ''), 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TABLE participants (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  person_id TEXT REFERENCES persons (id),
  role TEXT NOT NULL CHECK (role IN ('applicant')),
  sealed BLOB NOT NULL,
  sealed_signature BLOB NOT NULL,
  signed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX participants_by_case ON participants (case_id);
CREATE INDEX participants_by_person ON participants (person_id, case_id);

CREATE TABLE events (
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('resident', 'staff', 'system')),
  actor_id TEXT,
  sealed BLOB,
  row_mac BLOB NOT NULL,
  PRIMARY KEY (case_id, seq)
) STRICT, WITHOUT ROWID;

-- A file belongs to a draft until the draft is sent, then to the case.
CREATE TABLE files (
  id TEXT PRIMARY KEY,
  draft_id TEXT REFERENCES drafts (id) ON DELETE CASCADE,
  case_id TEXT REFERENCES cases (id) ON DELETE CASCADE,
  data_key_id TEXT NOT NULL REFERENCES data_keys (id),
  state TEXT NOT NULL CHECK (state IN ('waiting-for-scan', 'ready')),
  sealed_meta BLOB NOT NULL,
  bytes INTEGER NOT NULL,
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  CHECK ((draft_id IS NULL) <> (case_id IS NULL))
) STRICT;
CREATE INDEX files_by_draft ON files (draft_id, position) WHERE draft_id IS NOT NULL;
CREATE INDEX files_by_case ON files (case_id, position) WHERE case_id IS NOT NULL;

-- When each member of staff last looked at a case: what is newer is marked as new.
CREATE TABLE looks (
  staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  looked_at INTEGER NOT NULL,
  PRIMARY KEY (staff_id, case_id)
) STRICT, WITHOUT ROWID;

-- Append-only and chained: each row's code covers the row before it.
CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('resident', 'staff', 'system')),
  actor_id TEXT,
  role TEXT,
  unit TEXT,
  action TEXT NOT NULL,
  case_id TEXT,
  detail TEXT NOT NULL,
  mac BLOB NOT NULL
) STRICT;
CREATE INDEX audit_log_by_case ON audit_log (case_id, seq) WHERE case_id IS NOT NULL;
CREATE TRIGGER audit_log_is_append_only_update BEFORE UPDATE ON audit_log BEGIN
  SELECT raise(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_log_is_append_only_delete BEFORE DELETE ON audit_log BEGIN
  SELECT raise(ABORT, 'the audit log is append-only');
END;

CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL CHECK (channel IN ('email')),
  template TEXT NOT NULL,
  language TEXT NOT NULL,
  data_key_id TEXT NOT NULL REFERENCES data_keys (id) ON DELETE CASCADE,
  sealed_recipient BLOB NOT NULL,
  -- The same notice about the same thing is queued once.
  dedupe_key TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  not_before INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  leased_until INTEGER,
  sent_at INTEGER,
  failed_at INTEGER
) STRICT;
CREATE INDEX outbox_due ON outbox (not_before) WHERE sent_at IS NULL AND failed_at IS NULL;

CREATE TABLE job_runs (
  id INTEGER PRIMARY KEY,
  job TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  finished_at INTEGER,
  outcome TEXT CHECK (outcome IN ('ok', 'failed', 'refused')),
  detail TEXT
) STRICT;
CREATE INDEX job_runs_by_job ON job_runs (job, started_at);

-- What a deletion rule took: how many, when, and a hash over the ids; never what they held.
CREATE TABLE deletion_proofs (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  at INTEGER NOT NULL,
  count INTEGER NOT NULL,
  ids_hash BLOB NOT NULL
) STRICT;
