-- When members of staff can be met: hours that come again every week, and what is otherwise on one day. Minutes are those
-- of the Swedish day.
CREATE TABLE work_hours (
  id TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  from_minute INTEGER NOT NULL,
  until_minute INTEGER NOT NULL,
  first_day TEXT NOT NULL,
  last_day TEXT,
  place TEXT NOT NULL,
  CHECK (0 <= from_minute AND from_minute < until_minute AND until_minute <= 1439)
) STRICT;
CREATE INDEX work_hours_by_staff ON work_hours (staff_id);
CREATE TABLE work_exceptions (
  id TEXT PRIMARY KEY,
  staff_id TEXT NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  from_minute INTEGER NOT NULL,
  until_minute INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('open', 'off')),
  place TEXT NOT NULL,
  CHECK (0 <= from_minute AND from_minute < until_minute AND until_minute <= 1439)
) STRICT;
CREATE INDEX work_exceptions_by_staff ON work_exceptions (staff_id, day);

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
  -- Whose it is: a person, or a guest as in drafts.
  holder TEXT NOT NULL,
  held_until INTEGER,
  -- How often it was moved or cancelled: calendars know by it which news is newer (RFC 5545 3.8.7.4).
  sequence INTEGER NOT NULL,
  row_mac BLOB NOT NULL,
  CHECK (starts_at < ends_at),
  CHECK ((status = 'held') = (held_until IS NOT NULL))
) STRICT;
CREATE INDEX meetings_by_start ON meetings (unit, starts_at) WHERE status <> 'cancelled';
CREATE INDEX meetings_by_end_of_hold ON meetings (held_until) WHERE status = 'held';
CREATE INDEX meetings_by_holder ON meetings (holder, starts_at);

-- Who and what is taken when, in steps of five minutes since 1970. No step of anybody's is ever taken twice: this key is
-- what forbids it, whatever the code believes.
CREATE TABLE taken_steps (
  resource TEXT NOT NULL,
  step INTEGER NOT NULL,
  meeting_id TEXT NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
  PRIMARY KEY (resource, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX taken_steps_by_meeting ON taken_steps (meeting_id);
