-- What staff and whoever sent a case write to each other. Sealed with the case's data key; the row's code covers it all.
CREATE TABLE messages (
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  written_by TEXT NOT NULL CHECK (written_by IN ('staff', 'sender')),
  -- Who of the staff. Of the sender there is nothing: a case may be nobody's.
  staff_id TEXT REFERENCES staff (id),
  at INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  -- When the other side had it before them for the first time.
  read_at INTEGER,
  row_mac BLOB NOT NULL,
  PRIMARY KEY (case_id, seq),
  CHECK ((written_by = 'staff') = (staff_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
