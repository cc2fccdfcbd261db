-- Notices go by letter or by text message. The table is made anew, because its rule about the channel cannot be changed.
CREATE TABLE outbox_of_channels (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL CHECK (channel IN ('email', 'sms')),
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
  failed_at INTEGER,
  -- What is filled into the words. It is wiped when the notice has left or was given up.
  sealed_filling BLOB,
  -- From here on the notice is of no use, and is not sent.
  not_after INTEGER,
  -- Tries of a text message that may have reached the phone, and when the first of them began. Both are written before
  -- the try, so that a process that dies in the middle of one leaves it open.
  open_tries INTEGER NOT NULL DEFAULT 0,
  open_since INTEGER,
  -- The number that the gateway gave a text message it took.
  gateway_id TEXT,
  CHECK ((open_tries = 0) = (open_since IS NULL)),
  CHECK (channel = 'sms' OR open_tries = 0)
) STRICT;
INSERT INTO outbox_of_channels
  SELECT id, channel, template, language, data_key_id, sealed_recipient, dedupe_key, created_at, not_before, attempts,
    leased_until, sent_at, failed_at, sealed_filling, NULL, 0, NULL, NULL
  FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_of_channels RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (channel, not_before) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX outbox_by_gateway_id ON outbox (gateway_id) WHERE gateway_id IS NOT NULL;
