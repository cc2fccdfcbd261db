-- Meetings hold what was said when they were booked, sealed, and can be found by a code. Nobody could book before this,
-- so the table is made anew.
DROP TABLE taken_steps;
DROP TABLE meetings;

-- A time that somebody has: held for a while as long as they fill in, then booked.
CREATE TABLE meetings (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  unit TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('held', 'booked', 'cancelled', 'came', 'missed')),
  place TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('office', 'phone', 'video')),
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  -- Whose it is: a person, or a guest as in drafts; nobody's once it is forgotten.
  holder TEXT,
  held_until INTEGER,
  -- How often it was moved or cancelled: calendars know by it which news is newer (RFC 5545 3.8.7.4).
  sequence INTEGER NOT NULL,
  language TEXT NOT NULL,
  wants_earlier INTEGER NOT NULL CHECK (wants_earlier IN (0, 1)),
  -- The day on which whose it was and what they said goes; what is left is counted.
  forgets_on TEXT NOT NULL,
  code_index BLOB,
  data_key_id TEXT REFERENCES data_keys (id),
  sealed BLOB,
  row_mac BLOB NOT NULL,
  CHECK (starts_at < ends_at),
  CHECK ((status = 'held') = (held_until IS NOT NULL)),
  CHECK ((data_key_id IS NULL) = (holder IS NULL) AND (data_key_id IS NULL) = (sealed IS NULL)
    AND (data_key_id IS NULL) = (code_index IS NULL))
) STRICT;
CREATE INDEX meetings_by_start ON meetings (unit, starts_at) WHERE status <> 'cancelled';
CREATE INDEX meetings_by_end_of_hold ON meetings (held_until) WHERE status = 'held';
CREATE INDEX meetings_by_holder ON meetings (holder, starts_at) WHERE holder IS NOT NULL;
CREATE UNIQUE INDEX meetings_by_code ON meetings (code_index) WHERE code_index IS NOT NULL;
CREATE INDEX meetings_by_key ON meetings (data_key_id) WHERE data_key_id IS NOT NULL;
CREATE INDEX meetings_to_forget ON meetings (forgets_on) WHERE data_key_id IS NOT NULL;
CREATE INDEX meetings_wanting_earlier ON meetings (kind, starts_at) WHERE wants_earlier = 1 AND status = 'booked';

-- Who and what is taken when, in steps of five minutes since 1970. No step of anybody's is ever taken twice: this key is
-- what forbids it, whatever the code believes.
CREATE TABLE taken_steps (
  resource TEXT NOT NULL,
  step INTEGER NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  PRIMARY KEY (resource, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX taken_steps_by_meeting ON taken_steps (meeting_id);

-- What became of each meeting, for whoever counts: how long people wait, who moves and cancels, and by which way.
CREATE TABLE meeting_events (
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('booked', 'moved', 'cancelled', 'came', 'missed')),
  at INTEGER NOT NULL,
  done_by TEXT NOT NULL CHECK (done_by IN ('resident', 'staff')),
  -- When the meeting begins, as it stood afterwards.
  starts_at INTEGER NOT NULL,
  PRIMARY KEY (meeting_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_events_by_time ON meeting_events (at);

-- Which kinds of meetings somebody takes, by the groups that the municipality has.
CREATE TABLE work_groups (
  staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
  group_id TEXT NOT NULL,
  PRIMARY KEY (group_id, staff_id)
) STRICT, WITHOUT ROWID;
