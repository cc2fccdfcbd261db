-- An address is a guest's own when they can read what is sent to it: six digits, kept only as a keyed hash. One row a letter;
-- the newest one counts. Neither address nor digits can be read here, and everything goes with the draft.
CREATE TABLE confirmations (
  draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  address_index BLOB NOT NULL,
  code_index BLOB NOT NULL,
  sent_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  confirmed_at INTEGER,
  PRIMARY KEY (draft_id, seq)
) STRICT, WITHOUT ROWID;

-- What is filled into a letter's words. It is wiped when the letter has left or was given up.
ALTER TABLE outbox ADD COLUMN sealed_filling BLOB;
