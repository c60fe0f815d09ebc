-- What the store keeps beside the envelope. Moments are microseconds since 1970.
CREATE SEQUENCE event_sequence;
ALTER TABLE events
  ADD COLUMN sequence bigint NOT NULL DEFAULT nextval('event_sequence'),
  ADD COLUMN received_at text NOT NULL DEFAULT '',
  ADD COLUMN occurred_at bigint NOT NULL DEFAULT 0,
  ADD COLUMN received bytea,
  ADD COLUMN session text,
  ADD COLUMN source_type text,
  ADD COLUMN source_host text,
  ADD COLUMN source_app text,
  ADD COLUMN target text,
  ADD COLUMN routing_key text NOT NULL DEFAULT '',
  ADD COLUMN unvalidated bigint NOT NULL DEFAULT 0,
  ADD COLUMN nul_bytes bigint NOT NULL DEFAULT 0;
ALTER SEQUENCE event_sequence OWNED BY events.sequence;
CREATE UNIQUE INDEX store_sequence ON events (sequence);
CREATE INDEX store_time ON events (occurred_at, sequence);
CREATE INDEX store_type ON events (event_type COLLATE "C", occurred_at, sequence);
CREATE INDEX store_session ON events (session, occurred_at, sequence) WHERE session IS NOT NULL;
CREATE INDEX store_app ON events (source_app, occurred_at, sequence) WHERE source_app IS NOT NULL;

-- The edges of causation: a parent need not be stored.
CREATE TABLE event_parents (
  child uuid NOT NULL,
  parent uuid NOT NULL,
  PRIMARY KEY (child, parent)
);
CREATE INDEX store_children ON event_parents (parent, child);

CREATE TABLE dead_letters (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  fingerprint text NOT NULL UNIQUE,
  reason text NOT NULL,
  detail text NOT NULL,
  raw bytea NOT NULL,
  event_id text NOT NULL,
  event_type text NOT NULL,
  routing_key text NOT NULL,
  queue text NOT NULL,
  attempts bigint NOT NULL,
  dead_at text NOT NULL,
  requeued_at text
);
