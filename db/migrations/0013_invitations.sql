-- Somebody whom staff have invited to choose a time. Those of one group belong together: both parents of a child.
CREATE TABLE invitations (
  id TEXT PRIMARY KEY,
  group_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  unit TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'booked', 'withdrawn')),
  invited_by TEXT NOT NULL,
  -- Set when only the times of one member of staff are offered.
  with_staff TEXT,
  created_at INTEGER NOT NULL,
  -- The last day on which a time can be chosen, and the last day that a time can be on.
  closes_on TEXT NOT NULL,
  latest_on TEXT NOT NULL,
  -- Of two who are kept apart each comes on every other day, so that neither learns anything of the other's time.
  lane INTEGER CHECK (lane IN (0, 1)),
  meeting_id TEXT REFERENCES meetings (id) ON DELETE SET NULL,
  code_index BLOB NOT NULL UNIQUE,
  data_key_id TEXT NOT NULL REFERENCES data_keys (id),
  sealed BLOB NOT NULL,
  row_mac BLOB NOT NULL
) STRICT;
CREATE INDEX invitations_by_unit ON invitations (unit, created_at);
CREATE INDEX invitations_by_group ON invitations (group_id);
CREATE INDEX invitations_by_meeting ON invitations (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX invitations_by_key ON invitations (data_key_id);
