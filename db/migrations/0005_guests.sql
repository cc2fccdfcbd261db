-- A draft belongs to whoever began it: a person who is signed in, or a guest of whom nothing is known but the hash of a
-- token that lies in one browser. A guest's draft is gone within hours.
CREATE TABLE drafts_of_holders (
  id TEXT PRIMARY KEY,
  holder TEXT NOT NULL,
  person_id TEXT REFERENCES persons (id) ON DELETE CASCADE,
  service TEXT NOT NULL,
  data_key_id TEXT NOT NULL REFERENCES data_keys (id),
  version INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  language TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  saved_at INTEGER NOT NULL,
  deletes_on TEXT NOT NULL,
  -- For a guest: the moment, since a day is too long.
  ends_at INTEGER,
  warned_week_at INTEGER,
  warned_day_at INTEGER,
  CHECK ((person_id = holder AND ends_at IS NULL) OR (person_id IS NULL AND ends_at IS NOT NULL))
) STRICT;
INSERT INTO drafts_of_holders
  SELECT id, person_id, person_id, service, data_key_id, version, sealed, language, created_at, saved_at, deletes_on,
    NULL, warned_week_at, warned_day_at
  FROM drafts;
DROP TABLE drafts;
ALTER TABLE drafts_of_holders RENAME TO drafts;
CREATE INDEX drafts_by_holder ON drafts (holder, saved_at);
CREATE INDEX drafts_by_person ON drafts (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX drafts_by_deletion ON drafts (deletes_on);
CREATE INDEX drafts_by_end ON drafts (ends_at) WHERE ends_at IS NOT NULL;

-- What leads somebody who is not signed in back to their matter: a code of sixteen digits, kept only as a keyed hash. For
-- a while the browser that sent the matter is shown the code itself, which is made anew from the draft's id.
CREATE TABLE return_codes (
  code_index BLOB PRIMARY KEY,
  case_id TEXT NOT NULL UNIQUE REFERENCES cases (id) ON DELETE CASCADE,
  holder TEXT,
  holder_until INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX return_codes_by_end ON return_codes (holder_until) WHERE holder IS NOT NULL;

-- Who sent a report, sealed under a key of its own: it is opened by itself, with a reason, and goes by itself.
CREATE TABLE case_reporters (
  case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('professional', 'named', 'anonymous', 'child')),
  data_key_id TEXT NOT NULL REFERENCES data_keys (id),
  sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- By what other reports about the same person, or by the same reporter, are found. Nothing here can be read.
CREATE TABLE case_marks (
  case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
  whose TEXT NOT NULL CHECK (whose IN ('subject', 'reporter')),
  mark BLOB NOT NULL,
  PRIMARY KEY (mark, case_id, whose)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_marks_by_case ON case_marks (case_id);
