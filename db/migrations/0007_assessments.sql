-- What staff do with a report, in order: each act is dated, signed by whoever did it and never changed. What they wrote is
-- sealed under the case's key. `form_key` is made with the form, so that a form that is sent twice is one act.
CREATE TABLE acts (
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('protection', 'agreed', 'disagreed', 'extended', 'opened', 'not-opened', 'running',
    'feedback', 'split', 'split-from', 'linked', 'forwarded', 'closed', 'cleared')),
  form_key TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  -- The Swedish day of `at`: queues and statistics count in days.
  on_day TEXT NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  -- For an extension: the new last day.
  until_day TEXT,
  sealed BLOB NOT NULL,
  row_mac BLOB NOT NULL,
  PRIMARY KEY (case_id, seq)
) STRICT, WITHOUT ROWID;
-- One decision a report, and one of each end.
CREATE UNIQUE INDEX acts_decide_once ON acts (case_id) WHERE kind IN ('opened', 'not-opened', 'running');
CREATE TRIGGER acts_are_not_changed BEFORE UPDATE ON acts BEGIN
  SELECT raise(ABORT, 'an act is not changed: a new one is added');
END;

-- What must be done by a day.
CREATE TABLE tasks (
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('feedback')),
  due_on TEXT NOT NULL,
  done_on TEXT,
  row_mac BLOB NOT NULL,
  PRIMARY KEY (case_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX tasks_due ON tasks (due_on, case_id) WHERE done_on IS NULL;

-- Cases that belong together. A link is seen from both of its ends.
CREATE TABLE case_links (
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('same-child', 'split')),
  at INTEGER NOT NULL,
  staff_id TEXT NOT NULL REFERENCES staff (id),
  row_mac BLOB NOT NULL,
  PRIMARY KEY (case_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_links_by_other ON case_links (other_id, case_id);

-- Statistics of one service over some months, from the index alone.
CREATE INDEX cases_by_service ON cases (service, unit, received_on);
