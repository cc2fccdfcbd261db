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

-- A form that was begun from the page of an earlier matter, by whoever had that one open: staff see that the two belong
-- together. A draft that is thrown away leaves nothing here.
CREATE TABLE follow_ups (
  draft_id TEXT PRIMARY KEY,
  earlier_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_ups_by_earlier ON follow_ups (earlier_id);
CREATE TRIGGER follow_ups_go_with_the_draft AFTER DELETE ON drafts
  WHEN NOT EXISTS (SELECT 1 FROM cases WHERE draft_id = old.id) BEGIN
  DELETE FROM follow_ups WHERE draft_id = old.id;
END;
CREATE TRIGGER follow_ups_go_with_the_case AFTER DELETE ON cases BEGIN
  DELETE FROM follow_ups WHERE draft_id = old.draft_id;
END;
