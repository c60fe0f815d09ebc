-- What the store keeps beside the envelope. Bytes are compared as bytes; moments are microseconds since 1970.
ALTER TABLE events ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE events ADD COLUMN received_at TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN occurred_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE events ADD COLUMN received BLOB;
ALTER TABLE events ADD COLUMN session TEXT;
ALTER TABLE events ADD COLUMN source_type TEXT;
ALTER TABLE events ADD COLUMN source_host TEXT;
ALTER TABLE events ADD COLUMN source_app TEXT;
ALTER TABLE events ADD COLUMN target TEXT;
ALTER TABLE events ADD COLUMN routing_key TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN unvalidated INTEGER NOT NULL DEFAULT 0;
ALTER TABLE events ADD COLUMN nul_bytes INTEGER NOT NULL DEFAULT 0;
CREATE UNIQUE INDEX store_sequence ON events (sequence);
CREATE INDEX store_time ON events (occurred_at, sequence);
CREATE INDEX store_type ON events (event_type, occurred_at, sequence);
CREATE INDEX store_session ON events (session, occurred_at, sequence) WHERE session IS NOT NULL;
CREATE INDEX store_app ON events (source_app, occurred_at, sequence) WHERE source_app IS NOT NULL;

-- The edges of causation: a parent need not be stored.
CREATE TABLE event_parents (
  child TEXT NOT NULL,
  parent TEXT NOT NULL,
  PRIMARY KEY (child, parent)
) STRICT, WITHOUT ROWID;
CREATE INDEX store_children ON event_parents (parent, child);

CREATE TABLE dead_letters (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  fingerprint TEXT NOT NULL UNIQUE,
  reason TEXT NOT NULL,
  detail TEXT NOT NULL,
  raw BLOB NOT NULL,
  event_id TEXT NOT NULL,
  event_type TEXT NOT NULL,
  routing_key TEXT NOT NULL,
  queue TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  dead_at TEXT NOT NULL,
  requeued_at TEXT
) STRICT;
